package org.marot.web.quote;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Quote;
import org.marot.people.QuotePaper;
import org.marot.people.QuotePaper.Kind;
import org.marot.people.QuotePapers;
import org.marot.web.pdf.PdfDocuments;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Quotes as PDF. What was issued is made once for each language and kept: whoever looks again sees the same paper. */
@Component
class QuoteDocuments {
    private final PdfDocuments documents;
    private final QuotePapers papers;
    private final QuoteSheets sheets;
    private final Catalogue catalogue;
    private final Clock clock;

    QuoteDocuments(PdfDocuments documents, QuotePapers papers, QuoteSheets sheets, Catalogue catalogue, Clock clock) {
        this.documents = documents;
        this.papers = papers;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** In both languages, so that later changes of names and texts change nothing of what was offered. */
    void keep(FileReceipt file, Quote quote) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            in(language, () -> paper(file, quote));
            in(language, () -> contract(file, quote));
        }
    }

    /** In the reader's language. */
    QuotePaper paper(FileReceipt file, Quote quote) {
        return paper(file, quote, Kind.QUOTE, "quote/quote-pdf");
    }

    /** Likewise. */
    QuotePaper contract(FileReceipt file, Quote quote) {
        return paper(file, quote, Kind.CONTRACT, "quote/contract-pdf");
    }

    private QuotePaper paper(FileReceipt file, Quote quote, Kind kind, String template) {
        String language = language();
        return papers.find(file.eventFile(), quote.version(), kind, language)
                .orElseGet(() -> papers.keep(
                        file.eventFile(),
                        quote.version(),
                        kind,
                        language,
                        file.customer(),
                        render(file, sheets.of(file, quote), template),
                        clock.instant()));
    }

    /** An estimate is made anew each time. */
    byte[] estimate(FileReceipt file, QuoteSheet sheet) {
        return render(file, sheet, "quote/quote-pdf");
    }

    private byte[] render(FileReceipt file, QuoteSheet sheet, String template) {
        Venue venue = catalogue.venue(file.plan().venue()).orElseThrow();
        return documents.render(template, venue, Map.of("quote", sheet));
    }

    static ResponseEntity<byte[]> download(FileReceipt file, String word, byte[] content) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(word + "-" + file.reference() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    static String language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "fr";
    }

    private static void in(Locale language, Supplier<?> work) {
        Locale before = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language);
        try {
            var unused = work.get();
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }
}
