package org.marot.web.wifi;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff see how many Wi-Fi codes are left, and paste more. */
@Controller
class WifiPage {
    private final Venues venues;
    private final Vouchers vouchers;
    private final Say say;

    WifiPage(Venues venues, Vouchers vouchers, Say say) {
        this.venues = venues;
        this.vouchers = vouchers;
        this.say = say;
    }

    @GetMapping("/venues/{id}/wifi")
    String pool(@PathVariable String id, @RequestParam @Nullable Integer added, Model model) {
        return show(venues.ofStaff(id), added, List.of(), "", model);
    }

    @PostMapping("/venues/{id}/wifi")
    String add(
            @PathVariable String id, @RequestParam @Nullable String codes, HttpServletResponse response, Model model) {
        Venue venue = venues.ofStaff(id);
        String text = codes == null ? "" : codes;
        VoucherCodes read = VoucherCodes.read(text);
        List<String> troubles = troubles(read);
        if (!troubles.isEmpty()) {
            response.setStatus(422);
            return show(venue, null, troubles, text, model);
        }
        return "redirect:/venues/" + venue.id() + "/wifi?added=" + vouchers.add(venue.id(), read.codes());
    }

    private List<String> troubles(VoucherCodes read) {
        if (!read.unreadable().isEmpty()) {
            return List.of(say.text("wifi.unreadable", read.unreadable().get(0)));
        }
        if (read.codes().size() > VoucherCodes.MOST) {
            return List.of(say.text("wifi.too-many", VoucherCodes.MOST));
        }
        return read.codes().isEmpty() ? List.of(say.text("wifi.nothing")) : List.of();
    }

    private String show(Venue venue, @Nullable Integer added, List<String> troubles, String typed, Model model) {
        return show(venue, added, troubles, typed, false, model);
    }

    /** Of a file that cannot be read. */
    String inTheFile(Venue venue, String trouble, Model model) {
        return show(venue, null, List.of(trouble), "", true, model);
    }

    private String show(
            Venue venue, @Nullable Integer added, List<String> troubles, String typed, boolean inTheFile, Model model) {
        model.addAttribute("inTheFile", inTheFile);
        model.addAttribute("venue", venue);
        model.addAttribute("pool", vouchers.pool(venue.id()));
        model.addAttribute("added", added);
        model.addAttribute("troubles", troubles);
        model.addAttribute("typed", typed);
        return "wifi/pool";
    }
}
