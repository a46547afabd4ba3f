package org.marot.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.people.DocumentDiscards;
import org.marot.people.EventFileDocument;
import org.marot.people.EventFileDocument.Kind;
import org.marot.people.EventFileDocuments;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.document.DocumentFiles.Draft;
import org.marot.web.reservation.FreeText;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes documents in, finds them in order and takes them away, for whoever may know the event file. */
@Component
class DocumentDesk {
    private final EventFileDocuments documents;
    private final DocumentDiscards discards;
    private final DocumentFiles files;
    private final DocumentTidying tidying;

    DocumentDesk(
            EventFileDocuments documents, DocumentDiscards discards, DocumentFiles files, DocumentTidying tidying) {
        this.documents = documents;
        this.discards = discards;
        this.files = files;
        this.tidying = tidying;
    }

    /**
     * The same request of the same account brings one document, however often it is sent.
     *
     * @throws Refused naming everything that is amiss
     */
    EventFileDocument receive(FileReceipt file, @Nullable String kind, @Nullable MultipartFile sent, Request request) {
        List<Violation> broken = new ArrayList<>();
        Optional<Kind> known = Kind.named(FreeText.oneLine(kind));
        if (known.isEmpty()) {
            broken.add(Violation.of("document-must-have-a-kind"));
        }
        if (sent == null || sent.isEmpty()) {
            broken.add(Violation.of("document-must-be-sent"));
        }
        if (file.status().isOver() && !isStaff(file, request)) {
            broken.add(Violation.of("documents-must-come-before-the-end"));
        }
        if (!broken.isEmpty() || sent == null) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        try {
            return receive(file, known.orElseThrow(), sent, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EventFileDocument receive(FileReceipt file, Kind kind, MultipartFile sent, Request request)
            throws IOException {
        if (!files.hasRoom()) {
            throw Refused.because(Violation.of("documents-have-no-room"));
        }
        UUID storedAs = UUID.randomUUID();
        discards.expect(storedAs, request.at());
        try {
            EventFileDocument document = judged(storedAs, file, kind, sent, request);
            EventFileDocument kept = documents.add(file.eventFile(), file.customer(), document);
            if (!storedAs.equals(kept.storedAs())) {
                tidying.discard(storedAs);
            }
            return kept;
        } catch (Refused | IOException e) {
            // after any other fault nobody knows whether the row stands: then the file stays until its time
            tidying.discard(storedAs);
            throw e;
        }
    }

    private EventFileDocument judged(UUID storedAs, FileReceipt file, Kind kind, MultipartFile sent, Request request)
            throws IOException {
        Draft draft;
        try (InputStream bytes = sent.getInputStream()) {
            draft = files.write(storedAs, bytes);
        }
        if (draft.size() > DocumentFiles.MOST_BYTES) {
            throw Refused.because(
                    Violation.of("document-must-not-be-too-large", "most", DocumentFiles.MOST_BYTES / 1024 / 1024));
        }
        DocumentType type = DocumentType.of(draft.path())
                .orElseThrow(() -> Refused.because(Violation.of("document-must-be-pdf-or-picture")));
        files.keep(draft);
        return new EventFileDocument(
                id(file, request),
                kind,
                DocumentName.of(sent.getOriginalFilename(), type),
                type.mediaType(),
                draft.size(),
                draft.digest(),
                request.actor().account(),
                isStaff(file, request),
                request.at(),
                null,
                null,
                storedAs);
    }

    List<EventFileDocument> find(FileReceipt file) {
        return documents.find(file.eventFile());
    }

    /** Removed ones, too. */
    EventFileDocument find(FileReceipt file, UUID document) {
        return documents.find(file.eventFile(), document).orElseThrow(DocumentDesk::unknown);
    }

    void check(FileReceipt file, UUID document, boolean inOrder, Request request) {
        if (!isStaff(file, request)) {
            throw Refused.forbidden("must-be-staff");
        }
        boolean there = inOrder
                ? documents.check(file.eventFile(), document, request.actor().account(), request.at())
                : documents.uncheck(file.eventFile(), document);
        if (!there) {
            throw unknown();
        }
    }

    /** The bytes are gone at once. */
    void remove(FileReceipt file, UUID document, @Nullable String reason, Request request) {
        EventFileDocument there = find(file, document);
        if (!mayRemove(there, isStaff(file, request), request)) {
            throw there.checked() == null
                    ? Refused.forbidden("must-be-staff")
                    : Refused.because(Violation.of("must-not-remove-what-is-in-order"));
        }
        String why = FreeText.oneLine(reason);
        if (why.isEmpty() || why.length() > EventFileDocument.LONGEST_REASON) {
            throw Refused.because(Violation.of("removal-must-have-a-reason", "most", EventFileDocument.LONGEST_REASON));
        }
        discards.remove(file.eventFile(), document, request.actor().account(), why, request.at())
                .ifPresent(tidying::discard);
    }

    /** Staff may; others may take back what they sent, until staff have found it in order. */
    static boolean mayRemove(EventFileDocument document, boolean staff, Request request) {
        return document.removal() == null
                && (staff
                        || (document.checked() == null
                                && document.by().equals(request.actor().account())));
    }

    static boolean isStaff(FileReceipt file, Request request) {
        return request.actor().isStaffOf(file.plan().venue());
    }

    private static UUID id(FileReceipt file, Request request) {
        String name = "event-file-document/" + file.eventFile() + "/"
                + request.actor().account() + "/" + request.command();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Refused unknown() {
        return Refused.notFound("no-such-document");
    }
}
