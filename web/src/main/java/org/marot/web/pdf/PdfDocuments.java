package org.marot.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.marot.catalogue.Venue;
import org.marot.web.page.Say;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders templates as tagged PDF (PDF/UA-1) in the reader's language. A template is well-formed XML, takes its head and
 * masthead from {@code pdf/parts.html}, knows {@code say}, {@code venue} and {@code logo} besides its own values, and
 * reaches nothing but our own files.
 */
@Component
public class PdfDocuments {
    private static final String FONT = "Marot";
    /** A long one takes a hundred megabytes for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final long LONGEST_WAIT_SECONDS = 10;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final Say say;
    private final TownLogos logos;

    PdfDocuments(ITemplateEngine templates, Say say, TownLogos logos) {
        this.templates = templates;
        this.say = say;
        this.logos = logos;
    }

    /** @param template without its ending, for example {@code congress/quote-pdf} */
    public byte[] render(String template, Venue venue, Map<String, Object> values) {
        return render(template, venue, values, Map.of());
    }

    /** @param pictures PNG by name; the template shows one as {@code marot:picture/} and its name */
    public byte[] render(String template, Venue venue, Map<String, Object> values, Map<String, byte[]> pictures) {
        Locale locale = LocaleContextHolder.getLocale();
        PdfFiles files = new PdfFiles(logos.of(venue.town()), pictures);
        Map<String, Object> known = new HashMap<>(values);
        known.put("say", say);
        known.put("venue", venue);
        known.put("language", locale.getLanguage());
        known.put("logo", files.hasLogo());
        takeTurn();
        try {
            return pdf(LegalXml.of(templates.process(template, new Context(locale, known))), files);
        } finally {
            AT_ONCE.release();
        }
    }

    /** @throws ErrorResponseException when so many are wanted at once that this one would keep its reader too long */
    private static void takeTurn() {
        try {
            if (AT_ONCE.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ErrorResponseException busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(LONGEST_WAIT_SECONDS));
        throw busy;
    }

    private static byte[] pdf(String html, PdfFiles files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Marot");
        builder.useFont(() -> PdfFiles.open("DejaVuSansCondensed.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> PdfFiles.open("DejaVuSansCondensed-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> files.isOurs(uri) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> files.isOurs(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(files, PdfFiles.PROTOCOL);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
