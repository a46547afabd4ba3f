package org.marot.web.document;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.marot.people.EventFileDocument;
import org.marot.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a document out: to be saved, never to be shown or run in the place of a page of ours. */
@Component
class DocumentDownload {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentDownload.class);
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final DocumentFiles files;

    DocumentDownload(DocumentFiles files) {
        this.files = files;
    }

    ResponseEntity<Resource> of(EventFileDocument document, HttpServletResponse response) {
        UUID storedAs = document.storedAs();
        if (storedAs == null) {
            throw Refused.notFound("no-such-document");
        }
        Path path = files.find(storedAs).orElseThrow(() -> {
            LOG.error("The file {} of document {} is missing.", storedAs, document.id());
            return Refused.notFound("document-is-missing");
        });
        // set here, for an entity's headers stand beside those that every answer has
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(path));
    }
}
