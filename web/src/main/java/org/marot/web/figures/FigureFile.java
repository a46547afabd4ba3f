package org.marot.web.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marot.shared.Refused;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a figure over as a file. */
public final class FigureFile {
    private FigureFile() {}

    /**
     * One of the tables, in the reader's language.
     *
     * @throws Refused when none of them has that id
     */
    public static ResponseEntity<byte[]> of(List<FigureTable> tables, String figure, String name) {
        FigureTable table = tables.stream()
                .filter(one -> one.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("no-such-figure"));
        String file = name + "-" + figure + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(FiguresCsv.of(table, LocaleContextHolder.getLocale()).getBytes(StandardCharsets.UTF_8));
    }
}
