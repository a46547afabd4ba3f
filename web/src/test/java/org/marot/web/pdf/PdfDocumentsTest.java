package org.marot.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marot.catalogue.Venue;
import org.marot.web.availability.FixedTown;
import org.marot.web.availability.Samples;
import org.marot.web.page.SpokenWords;
import org.marot.web.support.SpokenMessages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PdfDocumentsTest {
    private static final String HOSTILE = "Fête <b>&amp; 日本 \u0007\uFFFE ✓ “À bientôt” 👋🏽";

    @TempDir
    private Path data;

    private final FixedTown town = FixedTown.of(1, Samples.weekdays());

    @BeforeEach
    void french() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
    }

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void followsTheRulesOfAccessibleDocuments() throws IOException {
        byte[] pdf = sample(60, "Ligne", null);
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("sample.pdf"), pdf);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Devis D-7K3M9QW");
            assertThat(new PDFTextStripper().getText(document)).contains("Ligne 60", "1 234,00 €");
        }
    }

    @Test
    void speaksTheReadersLanguage() throws IOException {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try (PDDocument document = Loader.loadPDF(sample(1, "Line", null))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void showsTheTownsLogo() throws IOException {
        logo(Files.createDirectories(data.resolve("logos"))
                .resolve(venue().town().id() + ".png"));
        byte[] pdf = sample(3, "Ligne", null);
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("logo.pdf"), pdf);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(pictures(pdf)).isEqualTo(1);
    }

    @Test
    void doesWithoutALogoThatIsNone() throws IOException {
        Path file = Files.createDirectories(data.resolve("logos"))
                .resolve(venue().town().id() + ".png");
        Files.writeString(file, "not a picture");
        assertThat(pictures(sample(3, "Ligne", null))).isZero();
    }

    @Test
    void showsWhateverPeopleTyped() throws IOException {
        byte[] pdf = sample(1, HOSTILE, null);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Fête <b>&amp;", "✓ “À bientôt”");
        }
    }

    @Test
    void reachesNeitherTheNetworkNorFiles() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
            assertThat(pictures(sample(1, "Ligne", address))).isZero();
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
        Path file = data.resolve("x.png");
        logo(file);
        assertThat(pictures(sample(1, "Ligne", file.toUri().toString()))).isZero();
        assertThat(pictures(sample(1, "Ligne", file.toString()))).isZero();
    }

    @Test
    void showsThePicturesThatItWasGivenAndNoOthers() throws IOException {
        Path file = data.resolve("picture.png");
        logo(file);
        Map<String, byte[]> pictures = Map.of("hall", Files.readAllBytes(file));
        byte[] pdf = documents().render("pdf-sample", venue(), values(1, "Ligne", "marot:picture/hall"), pictures);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(pictures(pdf)).isEqualTo(1);
        assertThat(pictures(sample(1, "Ligne", "marot:picture/hall"))).isZero();
    }

    @Test
    void makesNoMoreThanTwoAtOnce() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ITemplateEngine slow = (ITemplateEngine) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ITemplateEngine.class}, (engine, method, values) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(50);
                    now.decrementAndGet();
                    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body/></html>";
                });
        PdfDocuments documents = new PdfDocuments(slow, SpokenWords.in(town), new TownLogos(data.toString()));
        Callable<byte[]> one = () -> documents.render("any", venue(), Map.of());
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            for (Future<byte[]> made : many.invokeAll(List.of(one, one, one, one, one, one))) {
                assertThat(made.get()).isNotEmpty();
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(most).hasValueLessThanOrEqualTo(2);
    }

    /** The measure measures. */
    @Test
    void veraPdfFindsWhatIsNotAccessible() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent("<html><head/><body><p>Bonjour</p></body></html>", null)
                .toStream(out)
                .run();
        assertThat(PdfUa.violations(out.toByteArray())).isNotEmpty();
    }

    private byte[] sample(int lines, String text, @Nullable String reach) {
        return documents().render("pdf-sample", venue(), values(lines, text, reach));
    }

    private static Map<String, Object> values(int lines, String text, @Nullable String reach) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Devis D-7K3M9QW");
        values.put("note", "Le lundi 23 novembre 2026");
        values.put("lines", lines);
        values.put("text", text);
        if (reach != null) {
            values.put("reach", reach);
        }
        return values;
    }

    private Venue venue() {
        return town.venues().get(0);
    }

    private PdfDocuments documents() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(SpokenMessages.source());
        return new PdfDocuments(engine, SpokenWords.in(town), new TownLogos(data.toString()));
    }

    private static long pictures(byte[] pdf) throws IOException {
        long pictures = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures;
    }

    private static void logo(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 120; x++) {
            for (int y = 0; y < 80; y++) {
                picture.setRGB(x, y, x > y ? 0x0E5A63 : 0xE3A1B3);
            }
        }
        ImageIO.write(picture, "png", file.toFile());
    }
}
