package org.marot.web.functionsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.functionsheet.EventOffice.FILES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.AbstractStringAssert;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.pdf.PdfUa;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a trade has to do in a week, at all events of a venue. */
@WebTest
class WeekSheetTest {
    private static final String SHEET = "/venues/clement-marot/week-sheet";
    private static final String ROOM = "clement-marot-psaumes";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private EventOffice office;
    private Caller person;

    @BeforeEach
    void signIn() {
        office = new EventOffice(port, cahors);
        person = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
    }

    @Test
    void gathersWhatATradeHasToDo() {
        LocalDate date = cahors.openDay(7).plusWeeks(33);
        String file = office.signed(date, ROOM);
        office.organiser.json(
                "POST",
                FILES + file + "/contacts",
                "{\"role\": \"on-site\", \"name\": \"Accueil\", \"phone\": \"0565\"}");
        office.staff.json(
                "POST",
                FILES + file + "/function-sheet/entries",
                "{\"service\": \"coffee-break\", \"day\": \"%s\", \"at\": \"10:30\"}".formatted(date));
        String catering = SHEET + "?trade=catering&week=" + week(date);

        soon(
                catering,
                page -> page.contains(
                                "restauration", "Pause café", "10:30", "20 personnes", "Journées du safran", "Accueil")
                        .contains("week=" + week(date.minusWeeks(1)), "week=" + week(date.plusWeeks(1)))
                        .doesNotContain("Fiches à lire", "pas signée", "Montage"));
        assertThat(person.get(SHEET + "?trade=equipment&week=" + week(date)).body())
                .contains("Rien à faire cette semaine")
                .doesNotContain("Pause café");
        assertThat(person.get(SHEET + "?trade=technical&week=" + week(date)).body())
                .contains("Montage", "Démontage")
                .doesNotContain("Pause café");
        assertThat(person.get(SHEET + "?week=" + week(date)).body()).contains("Montage", "Pause café");
        String waiting = office.open(date.plusDays(1), ROOM);
        assertThat(person.get(SHEET + "?week=" + week(date)).body()).doesNotContain(waiting);
    }

    @Test
    void aWeekOfNoCalendarIsUnreadable() {
        for (String week : new String[] {"%2B999999999-W52", "%2B300000-W01", "-0001-W01", "2026-W54", "x"}) {
            assertThat(person.get(SHEET + "?week=" + week).statusCode())
                    .as(week)
                    .isEqualTo(400);
        }
    }

    @Test
    void marksWhatTheTradeHasNotReadYet() {
        LocalDate date = cahors.openDay(8).plusWeeks(35);
        String file = office.signed(date, ROOM);
        String catering = SHEET + "?trade=catering&week=" + week(date);
        office.publish(file);
        soon(catering, page -> page.contains("Fiches à lire", "La version 1 de la fiche n’est pas lue"));
        acknowledge(file, 1);
        soon(catering, page -> page.doesNotContain("Fiches à lire", "modifié"));

        office.grow(file, date, ROOM, 21);
        soon(
                catering,
                page -> page.as("changed, not given out")
                        .contains("modifié", "avant : 20 personnes<")
                        .doesNotContain("Fiches à lire"));
        office.publish(file);
        soon(
                catering,
                page -> page.as("given out, not read").contains("modifié", "La version 2 de la fiche n’est pas lue"));
        acknowledge(file, 2);
        soon(catering, page -> page.as("read").doesNotContain("modifié", "Fiches à lire"));
    }

    @Test
    void thePaperIsAccessible() throws IOException {
        LocalDate date = cahors.openDay(9).plusWeeks(37);
        String file = office.signed(date, ROOM);
        office.publish(file);
        office.grow(file, date, ROOM, 22);

        soon(SHEET + "?trade=catering&week=" + week(date), page -> page.contains("22 personnes", "modifié"));
        byte[] paper = person.download(SHEET + ".pdf?trade=catering&week=" + week(date))
                .body();

        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("week.pdf"), paper);
        assertThat(PdfUa.violations(paper)).isEmpty();
        assertThat(text(paper)).contains("Semaine " + number(date), "restauration", "Pause café", "22 personnes");
        byte[] empty = person.download(SHEET + ".pdf?week=2031-W01").body();
        assertThat(PdfUa.violations(empty)).isEmpty();
        assertThat(text(empty)).contains("Rien à faire cette semaine");
    }

    @Test
    void isForStaffAndKnowsWeeks() {
        Caller customer = new Caller(port).with("Accept-Language", "en").signedIn("organiser");
        assertThat(customer.get(SHEET).statusCode()).isEqualTo(403);
        assertThat(person.get(SHEET).statusCode()).isEqualTo(200);
        assertThat(person.get(SHEET + "?week=2026-W53").body())
                .contains("Semaine 53, 28 décembre 2026 – 3 janvier 2027");
        assertThat(person.get(SHEET + "?week=2027-W53").statusCode()).isEqualTo(400);
        assertThat(person.get(SHEET + "?trade=gardening").statusCode()).isEqualTo(400);
    }

    private void acknowledge(String file, int version) {
        office.staff.json(
                "POST",
                FILES + file + "/function-sheet/acknowledgements",
                "{\"version\": %d, \"trade\": \"catering\"}".formatted(version));
    }

    /** Somebody else's page may lag behind by some milliseconds. */
    private void soon(String page, Consumer<AbstractStringAssert<?>> says) {
        Awaitility.await()
                .untilAsserted(
                        () -> says.accept(assertThat(person.get(page).body()).as(page)));
    }

    private static String week(LocalDate date) {
        return "%d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), number(date));
    }

    private static int number(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ');
        }
    }
}
