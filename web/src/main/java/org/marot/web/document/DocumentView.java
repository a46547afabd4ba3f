package org.marot.web.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EventFileDocument;
import org.marot.people.EventFileDocument.Kind;
import org.marot.people.EventFileDocument.Removal;
import org.marot.people.EventFileDocuments;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.Say;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the documents of an event. */
@Component
class DocumentView {
    private static final double MEGABYTE = 1024 * 1024;

    private final DocumentDesk desk;
    private final DocumentFiles files;
    private final ExpectedDocuments expected;
    private final Messages messages;
    private final Say say;

    DocumentView(DocumentDesk desk, DocumentFiles files, ExpectedDocuments expected, Messages messages, Say say) {
        this.desk = desk;
        this.files = files;
        this.expected = expected;
        this.messages = messages;
        this.say = say;
    }

    void fill(FileReceipt file, Request request, Map<String, String> sent, @Nullable Refused refused, Model model) {
        boolean staff = DocumentDesk.isStaff(file, request);
        List<EventFileDocument> all = desk.find(file);
        model.addAttribute("id", file.eventFile().toString());
        model.addAttribute("reference", file.reference());
        model.addAttribute("staff", staff);
        model.addAttribute("sent", sent);
        model.addAttribute("expected", expected.of(file));
        model.addAttribute("maySend", staff || !file.status().isOver());
        model.addAttribute(
                "kinds", Stream.of(Kind.values()).map(Kind::published).toList());
        model.addAttribute("documents", lines(all, false, staff, file, request));
        model.addAttribute("removed", lines(all, true, staff, file, request));
        model.addAttribute("mostBytes", DocumentFiles.MOST_BYTES / 1024 / 1024);
        model.addAttribute("most", EventFileDocuments.MOST);
        model.addAttribute("longestReason", EventFileDocument.LONGEST_REASON);
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute(
                "troubles",
                refused == null
                        ? List.of()
                        : refused.violations().stream().map(messages::of).toList());
    }

    private List<DocumentLine> lines(
            List<EventFileDocument> all, boolean removed, boolean staff, FileReceipt file, Request request) {
        return all.stream()
                .filter(one -> (one.removal() != null) == removed)
                .map(one -> line(one, staff, file, request))
                .toList();
    }

    private DocumentLine line(EventFileDocument one, boolean staff, FileReceipt file, Request request) {
        UUID storedAs = one.storedAs();
        Removal removal = one.removal();
        return new DocumentLine(
                one.id().toString(),
                say.text("document.kind." + one.kind().published()),
                one.name(),
                say.text(
                        "document.what",
                        DocumentType.ofMediaType(one.mediaType()).name(),
                        Math.max(0.1, one.size() / MEGABYTE)),
                say.moment(one.at().atZone(file.plan().zone())),
                say.text("history.by." + by(one, request)),
                one.checked() == null
                        ? null
                        : say.moment(one.checked().atZone(file.plan().zone())),
                removal == null
                        ? null
                        : say.text(
                                "document.removed-at",
                                say.moment(removal.at().atZone(file.plan().zone())),
                                removal.reason()),
                storedAs != null && files.find(storedAs).isEmpty(),
                DocumentDesk.mayRemove(one, staff, request));
    }

    static String by(EventFileDocument document, Request request) {
        if (document.by().equals(request.actor().account())) {
            return "you";
        }
        return document.byStaff() ? "staff" : "customer";
    }
}
