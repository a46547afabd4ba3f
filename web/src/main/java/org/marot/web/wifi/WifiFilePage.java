package org.marot.web.wifi;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Shows staff what a file of Wi-Fi codes would bring, and what of it would not be taken in. */
@Controller
class WifiFilePage {
    private static final int FIRST = 5;

    private final Venues venues;
    private final Vouchers vouchers;
    private final WifiPage pool;
    private final Say say;

    WifiFilePage(Venues venues, Vouchers vouchers, WifiPage pool, Say say) {
        this.venues = venues;
        this.vouchers = vouchers;
        this.pool = pool;
        this.say = say;
    }

    @PostMapping("/venues/{id}/wifi/file")
    String preview(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.ofStaff(id);
        byte[] bytes = bytes(file);
        String trouble = trouble(bytes);
        if (trouble != null) {
            return refused(venue, trouble, response, model);
        }
        VoucherFile read = VoucherFile.read(bytes);
        if (read.codes().size() > VoucherCodes.MOST) {
            return refused(venue, say.text("wifi.too-many", VoucherCodes.MOST), response, model);
        }
        Set<String> known = vouchers.known(venue.id(), read.codes());
        List<String> added =
                read.codes().stream().filter(code -> !known.contains(code)).toList();
        model.addAttribute("venue", venue);
        model.addAttribute("read", read);
        model.addAttribute("known", known.size());
        model.addAttribute("added", added);
        model.addAttribute("first", added.stream().limit(FIRST).toList());
        model.addAttribute("codes", String.join("\n", added));
        return "wifi/file";
    }

    private String refused(Venue venue, String trouble, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return pool.inTheFile(venue, trouble, model);
    }

    private @Nullable String trouble(byte[] file) {
        if (file.length == 0) {
            return say.text("wifi.no-file");
        }
        if (file.length > VoucherFile.LARGEST) {
            return say.text("wifi.file-too-large");
        }
        return VoucherFile.isText(file) ? null : say.text("wifi.no-text");
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null || file.getSize() > VoucherFile.LARGEST
                    ? new byte[file == null ? 0 : VoucherFile.LARGEST + 1]
                    : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
