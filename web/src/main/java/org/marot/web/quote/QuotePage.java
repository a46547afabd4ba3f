package org.marot.web.quote;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.congress.OptionDate;
import org.marot.web.page.RecentWrite;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an event file costs, for its organiser; staff offer it here. */
@Controller
class QuotePage {
    private final QuoteDesk desk;
    private final QuoteView view;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    QuotePage(QuoteDesk desk, QuoteView view, PageRequests requests, RecentWrite recentWrite) {
        this.desk = desk;
        this.view = view;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @GetMapping("/event-files/{id}/quote")
    String quote(@PathVariable UUID id, Model model) {
        view.fill(find(id), null, model);
        return "quote/quote";
    }

    @GetMapping("/event-files/{id}/quote.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        FileReceipt file = find(id);
        return QuoteDocuments.download(file, view.fileName(file), desk.pdf(file));
    }

    @GetMapping("/event-files/{id}/contract.pdf")
    ResponseEntity<byte[]> contract(@PathVariable UUID id) {
        FileReceipt file = find(id);
        return QuoteDocuments.download(file, view.contractName(), desk.contract(file));
    }

    @PostMapping("/event-files/{id}/quote")
    String issue(
            @PathVariable UUID id,
            @RequestParam @Nullable String until,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FileReceipt before = find(id);
        Request asked = requests.of(command, "quote event file", List.of(id, String.valueOf(until)));
        try {
            FileReceipt file = desk.issue(
                    before.eventFile(), OptionDate.read(until, before.plan().zone()), asked);
            recentWrite.remember(file.position(), request, response);
            return "redirect:/event-files/" + id + "/quote";
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.FORBIDDEN || refused.kind() == Refused.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(422);
            view.fill(before, refused, model);
            return "quote/quote";
        }
    }

    /** The link is shown once, so that nothing has to keep it. */
    @PostMapping("/event-files/{id}/quote-link")
    String link(@PathVariable UUID id, HttpServletResponse response, Model model) {
        FileReceipt file = find(id);
        try {
            String secret = desk.link(file.eventFile(), requests.of(PageRequests.newCommand(), "link to quote", id));
            model.addAttribute("link", QuoteAddress.of(secret));
            view.fill(file, null, model);
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.FORBIDDEN) {
                throw refused;
            }
            response.setStatus(422);
            view.fill(file, refused, model);
        }
        return "quote/quote";
    }

    private FileReceipt find(UUID id) {
        return desk.file(new EventFileId(id), requests.of(PageRequests.newCommand(), "see event file", id));
    }
}
