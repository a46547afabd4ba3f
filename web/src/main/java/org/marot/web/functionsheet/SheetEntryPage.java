package org.marot.web.functionsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.marot.congress.write.FileReceipt;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.functionsheet.SheetWriting.Typed;
import org.marot.web.page.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff write for a function sheet. */
@Controller
class SheetEntryPage {
    private static final String TEMPLATE = "functionsheet/entries";

    private final SheetDesk desk;
    private final SheetWriting writing;
    private final SheetEntryView view;
    private final PageRequests requests;

    SheetEntryPage(SheetDesk desk, SheetWriting writing, SheetEntryView view, PageRequests requests) {
        this.desk = desk;
        this.writing = writing;
        this.view = view;
        this.requests = requests;
    }

    @GetMapping("/event-files/{id}/sheet-entries")
    String page(@PathVariable UUID id, Model model) {
        Request request = requests.of(PageRequests.newCommand(), "see event file", id);
        FileReceipt file = desk.file(new EventFileId(id), request);
        writing.requireStaff(file, request);
        view.fill(file, Map.of(), null, model);
        return TEMPLATE;
    }

    @PostMapping("/event-files/{id}/sheet-entries")
    String add(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        Typed typed = new Typed(
                null, sent.get("day"), sent.get("at"), sent.get("space"), sent.get("trade"), sent.get("text"));
        Request request = requests.of(sent.get("command"), "add sheet entry", List.of(id, typed));
        return carriedOut(id, request, sent, response, model, file -> writing.add(file, typed, request));
    }

    @PostMapping("/event-files/{id}/sheet-services")
    String tell(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletResponse response, Model model) {
        Request look = requests.of(PageRequests.newCommand(), "see event file", id);
        FileReceipt known = desk.file(new EventFileId(id), look);
        List<Typed> orders = known.plan().services().stream()
                .map(one -> SheetEntryView.typed(one, sent))
                .toList();
        Request request = requests.of(sent.get("command"), "tell of services", List.of(id, orders));
        return carriedOut(id, request, sent, response, model, file -> writing.tell(file, orders, request));
    }

    @PostMapping("/event-files/{id}/sheet-entries/{entry}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID entry) {
        Request request = requests.of(PageRequests.newCommand(), "see event file", id);
        writing.remove(desk.file(new EventFileId(id), request), entry, request);
        return back(id);
    }

    private String carriedOut(
            UUID id,
            Request request,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            Consumer<FileReceipt> work) {
        FileReceipt file = desk.file(new EventFileId(id), request);
        try {
            work.accept(file);
            return back(id);
        } catch (Refused refused) {
            FormAnswer.refused(refused, response);
            view.fill(file, sent, refused, model);
            return TEMPLATE;
        }
    }

    private static String back(UUID id) {
        return "redirect:/event-files/" + id + "/sheet-entries";
    }
}
