package org.marot.web.functionsheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Trade;
import org.marot.congress.write.FileReceipt;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.functionsheet.SheetDesk.Look;
import org.marot.web.page.FormAnswer;
import org.marot.web.page.RecentWrite;
import org.marot.web.support.Malformed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The function sheet of an event, for its organiser; staff give it out here and say that they have read it. */
@Controller
class SheetPage {
    private static final String TEMPLATE = "functionsheet/sheet";

    private final SheetDesk desk;
    private final SheetView view;
    private final SheetDocuments documents;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    SheetPage(
            SheetDesk desk, SheetView view, SheetDocuments documents, PageRequests requests, RecentWrite recentWrite) {
        this.desk = desk;
        this.view = view;
        this.documents = documents;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/event-files/{id}/function-sheet")
    String sheet(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Model model) {
        view.fill(look(id, version), null, model);
        return TEMPLATE;
    }

    @GetMapping("/event-files/{id}/function-sheet.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
        Look look = look(id, version);
        return documents.download(look, view.isStaff(look.file()));
    }

    @PostMapping("/event-files/{id}/function-sheet")
    String publish(
            @PathVariable UUID id,
            @RequestParam @Nullable String digest,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Request asked = requests.of(command, "publish sheet", List.of(id, String.valueOf(digest)));
        return carriedOut(id, () -> desk.publish(new EventFileId(id), digest, asked), request, response, model);
    }

    @PostMapping("/event-files/{id}/sheet-read")
    String acknowledge(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String trade,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Request asked = requests.of(command, "acknowledge sheet", List.of(id, version, trade));
        Trade whose = trade(trade);
        return carriedOut(
                id, () -> desk.acknowledge(new EventFileId(id), version, whose, asked), request, response, model);
    }

    private String carriedOut(
            UUID id,
            Supplier<FileReceipt> work,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            recentWrite.remember(work.get().position(), request, response);
            return "redirect:/event-files/" + id + "/function-sheet";
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            view.fill(look(id, 0), refused, model);
            return TEMPLATE;
        }
    }

    private Look look(UUID id, int version) {
        FileReceipt file = desk.file(new EventFileId(id), requests.of(PageRequests.newCommand(), "see event file", id));
        return version == 0 ? desk.now(file) : desk.version(file, version);
    }

    /** @throws Malformed unless it is one */
    static Trade trade(@Nullable String text) {
        return Trade.named(text).orElseThrow(() -> Malformed.unreadable("trade"));
    }
}
