package org.marot.web.functionsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.functionsheet.EventOffice.FILES;
import static org.marot.web.functionsheet.EventOffice.json;
import static org.marot.web.functionsheet.EventOffice.rule;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.pdf.PdfUa;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The function sheet of an event: over the API, on the page and on paper, given out and read by the trades. */
@WebTest
class FunctionSheetTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private EventOffice office;
    private Caller organiser;
    private Caller staff;

    @BeforeEach
    void signIn() {
        office = new EventOffice(port, cahors);
        organiser = office.organiser;
        staff = office.staff;
    }

    @Test
    void aDraftIsReadAndNotGivenOut() {
        LocalDate date = cahors.openDay(0).plusWeeks(30);
        String file = office.open(date, "clement-marot-psaumes");

        JsonNode draft = json(organiser.get(FILES + file + "/function-sheet"));

        assertThat(draft.path("published").isNull()).isTrue();
        assertThat(draft.path("lines")
                        .valueStream()
                        .map(line -> line.path("kind").asString() + " "
                                + line.path("mark").asString()))
                .containsExactly("set-up same", "event same", "strike same", "service same");
        assertThat(draft.at("/lines/0/from").asString()).startsWith(date + "T07:00");
        assertThat(draft.at("/lines/1/quantity").asInt()).isEqualTo(20);
        assertThat(draft.at("/lines/3/trade").asString()).isEqualTo("catering");
        assertThat(rule(publish(staff, file, null))).isEqualTo("sheet-needs-a-signed-event");
        Caller stranger = new Caller(port).withToken("visitor");
        assertThat(stranger.get(FILES + file + "/function-sheet").statusCode()).isEqualTo(404);
        assertThat(stranger.get(FILES + file + "/function-sheet.pdf").statusCode())
                .isEqualTo(404);
        assertThat(staff.get(FILES + file + "/function-sheet?version=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isGivenOutReadAndGivenOutAgainWithWhatChanged() {
        LocalDate date = cahors.openDay(1).plusWeeks(30);
        String file = office.signed(date, "clement-marot-psaumes");
        String read =
                json(staff.get(FILES + file + "/function-sheet")).path("digest").asString();
        assertThat(publish(organiser, file, read).statusCode()).isEqualTo(403);
        assertThat(rule(publish(staff, file, "0".repeat(64)))).isEqualTo("sheet-must-be-what-was-shown");

        JsonNode first = json(publish(staff, file, read));

        assertThat(first.path("published").asInt()).isEqualTo(1);
        assertThat(first.path("differs").asBoolean()).isFalse();
        assertThat(readings(first)).containsExactly("catering 1 false", "technical 1 false", "cleaning 1 false");
        assertThat(rule(publish(staff, file, null))).isEqualTo("sheet-must-say-something-new");
        assertThat(json(acknowledge(file, 1, "technical"))
                        .at("/readings/1/acknowledged")
                        .asBoolean())
                .isTrue();
        assertThat(rule(acknowledge(file, 2, "catering"))).isEqualTo("sheet-must-be-the-last");
        assertThat(acknowledge(file, 1, "gardening").statusCode()).isEqualTo(400);

        organiser.json(
                "POST",
                FILES + file + "/contacts",
                "{\"role\": \"technical\", \"name\": \"Sound engineer\", \"phone\": \"+33 5 65 00 00 00\"}");
        JsonNode changed = json(staff.get(FILES + file + "/function-sheet"));
        assertThat(changed.path("differs").asBoolean()).isTrue();
        assertThat(changed.at("/lines/4/mark").asString()).isEqualTo("added");
        assertThat(changed.at("/lines/4/text").asString()).isEqualTo("Sound engineer");
        JsonNode second = json(publish(staff, file, null));
        assertThat(readings(second)).containsExactly("catering 1 false", "technical 2 false", "cleaning 1 false");

        JsonNode then = json(organiser.get(FILES + file + "/function-sheet?version=1"));
        assertThat(then.path("lines")).hasSize(4);
        assertThat(then.path("readings")).as("for staff").isEmpty();
        JsonNode later = json(organiser.get(FILES + file + "/function-sheet?version=2"));
        assertThat(later.at("/lines/4/mark").asString()).isEqualTo("added");
        assertThat(later.path("versions").valueStream().map(JsonNode::asInt)).containsExactly(1, 2);
        assertThat(json(organiser.get(FILES + file + "/history")).toString())
                .contains("sheet-published", "sheet-acknowledged");
    }

    @Test
    void thePaperIsAccessible() throws IOException {
        LocalDate date = cahors.openDay(2).plusWeeks(30);
        String file = office.signed(date, "clement-marot-grande-salle");
        publish(staff, file, null);
        organiser.json(
                "POST",
                FILES + file + "/contacts",
                "{\"role\": \"on-site\", \"name\": \"Accueil\", \"phone\": \"+33 5 65 00 00 00\"}");

        HttpResponse<byte[]> english = organiser.download(FILES + file + "/function-sheet.pdf");
        assertThat(english.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(english.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("function-sheet-D-");
        assertThat(PdfUa.violations(english.body())).isEmpty();
        assertThat(text(english.body()))
                .contains(
                        "Function sheet D-", "after version 1", "Set-up", "07:00 – 09:00", "Main hall", "Coffee break")
                .contains("Accueil", "added");
        byte[] french = new Caller(port)
                .withToken("staff")
                .with("Accept-Language", "fr")
                .download(FILES + file + "/function-sheet.pdf?version=1")
                .body();
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("function-sheet.pdf"), english.body());
        Files.write(Path.of("target/pdf/fiche-de-fonction.pdf"), french);
        assertThat(PdfUa.violations(french)).isEmpty();
        assertThat(text(french))
                .contains("Fiche de fonction D-", "Version 1, publiée", "Montage", "Démontage", "Grande salle")
                .doesNotContain("Accueil");
    }

    @Test
    void staffGiveItOutAndReadItOnThePage() {
        LocalDate date = cahors.openDay(3).plusWeeks(30);
        String file = office.signed(date, "clement-marot-rondeaux");
        String page = "/event-files/" + file + "/function-sheet";
        Caller person = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
        assertThat(person.get("/event-files/" + file).body()).contains(page);
        String body = person.get(page).body();
        assertThat(body).contains("L’équipe n’a pas encore cette fiche", "Publier la version 1", "Montage");

        Map<String, String> stale = Map.of("command", UUID.randomUUID().toString(), "digest", "0".repeat(64));
        HttpResponse<String> refused = person.submit(page, stale, page);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("La fiche a changé pendant que vous la lisiez");
        Map<String, String> form = Map.of("command", UUID.randomUUID().toString(), "digest", hidden("digest", body));
        assertThat(person.submit(page, form, page).statusCode()).isEqualTo(303);
        assertThat(person.submit(page, form, page).statusCode())
                .as("sent again")
                .isEqualTo(303);
        assertThat(person.get(page).body())
                .contains("L’équipe a la version 1", "pas encore lue, depuis la version 1", "J’ai lu")
                .doesNotContain("Publier la version");

        Map<String, String> read = Map.of("command", UUID.randomUUID().toString(), "version", "1", "trade", "cleaning");
        assertThat(person.submit("/event-files/" + file + "/sheet-read", read, page)
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.get(page).body()).contains("version 1 lue par ");
        Caller customer = new Caller(port).with("Accept-Language", "en").signedIn("organiser");
        assertThat(customer.get(page).body())
                .contains("The team has version 1", "Strike")
                .doesNotContain("Who has read it", "name=\"digest\"");
        assertThat(customer.get(page + "?version=1").body()).contains("Version 1, published on");
        assertThat(customer.get(page + "?version=7").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> publish(Caller who, String file, @Nullable String digest) {
        return who.json(
                "POST",
                FILES + file + "/function-sheet",
                digest == null ? "{}" : "{\"digest\": \"%s\"}".formatted(digest));
    }

    private HttpResponse<String> acknowledge(String file, int version, String trade) {
        return staff.json(
                "POST",
                FILES + file + "/function-sheet/acknowledgements",
                "{\"version\": %d, \"trade\": \"%s\"}".formatted(version, trade));
    }

    private static List<String> readings(JsonNode sheet) {
        return sheet.path("readings")
                .valueStream()
                .map(one ->
                        one.path("trade").asString() + " " + one.path("version").asInt() + " "
                                + one.path("acknowledged").asBoolean())
                .toList();
    }

    private static String hidden(String name, String page) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
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
