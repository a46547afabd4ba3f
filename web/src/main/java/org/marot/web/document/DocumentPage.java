package org.marot.web.document;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The documents that were received for an event, for its organiser and the venue's staff. */
@Controller
class DocumentPage {
    private final EventFiles files;
    private final DocumentDesk desk;
    private final DocumentView view;
    private final DocumentDownload download;
    private final PageRequests requests;

    DocumentPage(
            EventFiles files, DocumentDesk desk, DocumentView view, DocumentDownload download, PageRequests requests) {
        this.files = files;
        this.desk = desk;
        this.view = view;
        this.download = download;
        this.requests = requests;
    }

    @GetMapping("/event-files/{id}/documents")
    String page(@PathVariable UUID id, Model model) {
        Request request = seeing(id);
        view.fill(find(id, request), request, Map.of(), null, model);
        return "document/documents";
    }

    @PostMapping("/event-files/{id}/documents")
    String receive(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        Request request = requests.of(sent.get("command"), "receive document", id);
        FileReceipt receipt = find(id, request);
        return carriedOut(
                () -> desk.receive(receipt, sent.get("kind"), file, request), receipt, request, sent, response, model);
    }

    @GetMapping("/event-files/{id}/documents/{document}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID document, HttpServletResponse response) {
        return download.of(desk.find(find(id, seeing(id)), document), response);
    }

    @PostMapping("/event-files/{id}/documents/{document}/check")
    String check(@PathVariable UUID id, @PathVariable UUID document) {
        return check(id, document, true);
    }

    @PostMapping("/event-files/{id}/documents/{document}/uncheck")
    String uncheck(@PathVariable UUID id, @PathVariable UUID document) {
        return check(id, document, false);
    }

    @PostMapping("/event-files/{id}/documents/{document}/remove")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        String reason = sent.get("reason");
        Request request = requests.of(
                PageRequests.newCommand(), "remove document", List.of(id, document, String.valueOf(reason)));
        FileReceipt receipt = find(id, request);
        return carriedOut(
                () -> desk.remove(receipt, document, reason, request), receipt, request, Map.of(), response, model);
    }

    private String check(UUID id, UUID document, boolean inOrder) {
        Request request = seeing(id);
        desk.check(find(id, request), document, inOrder, request);
        return "redirect:/event-files/" + id + "/documents";
    }

    private String carriedOut(
            Runnable work,
            FileReceipt file,
            Request request,
            Map<String, String> sent,
            HttpServletResponse response,
            Model model) {
        try {
            work.run();
            return "redirect:/event-files/" + file.eventFile() + "/documents";
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.FORBIDDEN || refused.kind() == Refused.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(422);
            view.fill(file, request, sent, refused, model);
            return "document/documents";
        }
    }

    private Request seeing(UUID id) {
        return requests.of(PageRequests.newCommand(), "see event file", id);
    }

    private FileReceipt find(UUID id, Request request) {
        return files.inspect(new EventFileId(id), request);
    }
}
