package org.marot.web.functionsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.marot.web.pdf.PdfUa;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** How the rooms are set up stands on the function sheet, drawn and told. */
@WebTest
class SheetDrawingsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Test
    void eachSetUpIsDrawnOnceOnThePageAndOnPaper() throws IOException {
        cahors.open();
        LocalDate date = cahors.openDay(7).plusWeeks(33);
        Caller program = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        String file = JsonMapper.shared()
                .readTree(program.json("POST", "/api/v1/event-files", """
                        {"venue": "clement-marot", "attendees": 60, "spaces": [
                         {"space": "clement-marot-grande-salle-a", "from": "%1$sT09:00", "to": "%1$sT12:00", "layout": "theatre"},
                         {"space": "clement-marot-grande-salle-a", "from": "%2$sT09:00", "to": "%2$sT12:00", "layout": "theatre"},
                         {"space": "clement-marot-grande-salle", "from": "%1$sT14:00", "to": "%1$sT17:00", "layout": "exhibition"}]}""".formatted(date, date.plusDays(1)))
                        .body())
                .path("id")
                .asString();
        assertThat(file).isNotEmpty();

        String page = new Caller(port)
                .with("Accept-Language", "en")
                .signedIn("organiser")
                .get("/event-files/" + file + "/function-sheet")
                .body();
        assertThat(page).contains("Theatre, 60 people, seen from above", "60 places in all, 2 of them");
        assertThat(Pattern.compile("<svg ").matcher(page).results().count()).isEqualTo(1);

        byte[] pdf = program.download("/api/v1/event-files/" + file + "/function-sheet.pdf")
                .body();
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("function-sheet-set-up.pdf"), pdf);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("How the rooms are set up", "60 places in all, 2 of them for wheelchairs");
        }
    }

    @Test
    void whoWantsHundredsOfSetUpsGetsThoseOfAFewRoomsDrawn() {
        cahors.open();
        LocalDate date = cahors.openDay(7).plusWeeks(34);
        String use =
                "{\"space\": \"clement-marot-grande-salle-a\", \"from\": \"%1$sT09:00\", \"to\": \"%1$sT12:00\", \"attendees\": %2$d}";
        String uses = IntStream.range(0, 30)
                .mapToObj(day -> use.formatted(date.plusDays(day), 20 + day))
                .collect(Collectors.joining(","));
        String opened = new Caller(port)
                .withToken("organiser")
                .json(
                        "POST",
                        "/api/v1/event-files",
                        "{\"venue\": \"clement-marot\", \"attendees\": 60, \"spaces\": [" + uses + "]}")
                .body();
        String file = JsonMapper.shared().readTree(opened).path("id").asString();

        String page = new Caller(port)
                .signedIn("organiser")
                .get("/event-files/" + file + "/function-sheet")
                .body();

        assertThat(Pattern.compile("<svg ").matcher(page).results().count()).isEqualTo(SheetDrawings.MOST);
    }
}
