package org.marot.web.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EventFileDocument;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.web.reservation.Requests;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The documents that were received for an event. */
@RestController
@RequestMapping("/api/v1/event-files/{id}/documents")
@Tag(name = "Event files")
class DocumentCalls {
    private final EventFiles files;
    private final DocumentDesk desk;
    private final DocumentDownload download;
    private final Requests requests;

    DocumentCalls(EventFiles files, DocumentDesk desk, DocumentDownload download, Requests requests) {
        this.files = files;
        this.desk = desk;
        this.download = download;
        this.requests = requests;
    }

    /** A document, as known. */
    @Schema(name = "EventFileDocument")
    record DocumentAnswer(
            String id,

            @Schema(allowableValues = {"insurance-certificate", "signed-contract", "other"})
            String kind,

            String name,

            @Schema(allowableValues = {"application/pdf", "image/jpeg", "image/png"})
            String mediaType,

            long size,

            @Schema(description = "Of its bytes, in hexadecimal digits")
            String sha256,

            String at,

            @Schema(allowableValues = {"you", "staff", "customer"})
            String by,

            @Schema(description = "When staff found it in order") @Nullable
            String checkedAt,

            @Schema(description = "When it was taken away; its bytes are gone") @Nullable
            String removedAt,

            @Nullable String removal) {
        static DocumentAnswer of(EventFileDocument one, Request request) {
            EventFileDocument.Removal removal = one.removal();
            return new DocumentAnswer(
                    one.id().toString(),
                    one.kind().published(),
                    one.name(),
                    one.mediaType(),
                    one.size(),
                    one.digest(),
                    one.at().toString(),
                    DocumentView.by(one, request),
                    one.checked() == null ? null : one.checked().toString(),
                    removal == null ? null : removal.at().toString(),
                    removal == null ? null : removal.reason());
        }
    }

    /** Why a document is taken away. */
    @Schema(name = "EventFileDocumentRemoval")
    record RemovalBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String reason) {}

    @GetMapping
    @Operation(summary = "The documents that were received for the event", description = "Removed ones included.")
    List<DocumentAnswer> documents(@PathVariable UUID id) {
        Request request = seeing(id);
        return desk.find(find(id, request)).stream()
                .map(one -> DocumentAnswer.of(one, request))
                .toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Send a document", description = "PDF, JPEG or PNG by its content, 10 MB at most.")
    @ApiResponse(responseCode = "422", description = "Something is amiss; everything is named")
    DocumentAnswer receive(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Request request = requests.now("receive document " + id, String.valueOf(kind));
        return DocumentAnswer.of(desk.receive(find(id, request), kind, file, request), request);
    }

    @GetMapping("/{document}/content")
    @Operation(summary = "The bytes of a document", description = "As they were sent, to be saved.")
    ResponseEntity<Resource> content(@PathVariable UUID id, @PathVariable UUID document, HttpServletResponse response) {
        return download.of(desk.find(find(id, seeing(id)), document), response);
    }

    @PostMapping("/{document}/check")
    @Operation(summary = "Find a document in order", description = "Staff alone.")
    DocumentAnswer check(@PathVariable UUID id, @PathVariable UUID document) {
        return check(id, document, true);
    }

    @PostMapping("/{document}/uncheck")
    @Operation(summary = "Take that back", description = "Staff alone.")
    DocumentAnswer uncheck(@PathVariable UUID id, @PathVariable UUID document) {
        return check(id, document, false);
    }

    @PostMapping("/{document}/remove")
    @Operation(
            summary = "Take a document away",
            description = "Its bytes are gone. Staff, or who sent it as long as it was not found in order.")
    DocumentAnswer remove(@PathVariable UUID id, @PathVariable UUID document, @RequestBody RemovalBody body) {
        Request request = requests.now("remove document " + document, body);
        FileReceipt file = find(id, request);
        desk.remove(file, document, body.reason(), request);
        return DocumentAnswer.of(desk.find(file, document), request);
    }

    private DocumentAnswer check(UUID id, UUID document, boolean inOrder) {
        Request request = seeing(id);
        FileReceipt file = find(id, request);
        desk.check(file, document, inOrder, request);
        return DocumentAnswer.of(desk.find(file, document), request);
    }

    private Request seeing(UUID id) {
        return requests.now("see event file", id);
    }

    private FileReceipt find(UUID id, Request request) {
        return files.inspect(new EventFileId(id), request);
    }
}
