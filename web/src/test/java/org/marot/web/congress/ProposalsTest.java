package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other rooms and days for an event file, over the API and on the page. */
@WebTest
class ProposalsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILES = "/api/v1/event-files";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller other;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        other = new Caller(port).withToken("visitor").with("Accept-Language", "en");
    }

    @Test
    void theCallSaysWhatHindersAndWhatIsBestAndOneSendsItBack() {
        LocalDate date = cahors.openDay(1).plusWeeks(30);
        String first = open(other, date, "clement-marot-auditorium", 110);
        assertThat(other.json("POST", FILES + "/" + first + "/option", "{\"until\": \"%s\"}".formatted(evening()))
                        .statusCode())
                .isEqualTo(200);
        String file = open(organiser, date, "clement-marot-auditorium", 100);

        JsonNode found = json(organiser.get(FILES + "/" + file + "/proposals"));

        assertThat(found.path("asked").asString()).isEqualTo(date.toString());
        assertThat(found.path("complete").asBoolean()).isTrue();
        assertThat(found.path("hindrances").get(0).path("kind").asString()).isEqualTo("option");
        assertThat(found.path("hindrances").get(0).path("space").asString()).isEqualTo("clement-marot-auditorium");
        assertThat(found.toString()).doesNotContain(first);
        assertThat(found.path("proposals").size()).isBetween(10, 20);
        assertThat(found.at("/proposals/0/gross").asString()).matches("\\d+\\.\\d\\d");
        JsonNode nearest = found.path("nearest");
        assertThat(nearest.path("first").asString()).isEqualTo(date.toString());
        assertThat(nearest.path("rank").asInt()).isEqualTo(1);
        assertThat(nearest.path("spaces").get(0).path("space").asString()).startsWith("clement-marot-grande-salle");

        String change =
                "{\"venue\": \"clement-marot\", \"attendees\": 100, \"spaces\": %s}".formatted(nearest.path("spaces"));
        assertThat(organiser.json("PUT", FILES + "/" + file, change).statusCode())
                .isEqualTo(200);
        assertThat(json(organiser.get(FILES + "/" + file + "/proposals"))
                        .path("hindrances")
                        .size())
                .isZero();
        assertThat(json(organiser.get(
                                FILES + "/" + file + "/proposals?days=3&from=" + date + "&to=" + date.plusDays(20)))
                        .path("proposals")
                        .get(0)
                        .path("spaces")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeLookedForIsSaidAndStrangersSeeNothing() {
        LocalDate date = cahors.openDay(2).plusWeeks(30);
        String proposals = FILES + "/" + open(organiser, date, "clement-marot-rondeaux", 20) + "/proposals";

        assertThat(organiser.get(proposals + "?from=soon").statusCode()).isEqualTo(400);
        assertThat(organiser.get(proposals + "?days=many").statusCode()).isEqualTo(400);
        assertThat(organiser.get(proposals + "?days=0").statusCode()).isEqualTo(422);
        assertThat(organiser.get(proposals + "?days=32").statusCode()).isEqualTo(422);
        assertThat(organiser.get(proposals + "?from=2199-01-01&to=2199-02-01").statusCode())
                .isEqualTo(422);
        assertThat(organiser
                        .get(proposals + "?from=" + date + "&to=" + date.minusDays(1))
                        .statusCode())
                .isEqualTo(422);
        assertThat(other.get(proposals).statusCode()).isEqualTo(404);
        assertThat(new Caller(port).get(proposals).statusCode()).isEqualTo(401);
    }

    @Test
    void onThePageOneClickMovesTheEventAndPutsItsOption() {
        LocalDate date = cahors.openDay(3).plusWeeks(30);
        String page = "/event-files/" + open(organiser, date, "clement-marot-psaumes", 50) + "/proposals";
        Caller reader = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");

        String shown = reader.get(page).body();
        assertThat(shown)
                .contains("Les salles demandées sont libres", "Choisir et poser une option", "Salle des Psaumes");
        assertThat(reader.get(page + "?days=99").body()).contains("Le dernier jour suit le premier");

        Map<String, String> form = new HashMap<>();
        form.put("command", UUID.randomUUID().toString());
        form.put("first", date.plusDays(7).toString());
        form.put("lasts", "1");
        form.put("space", "clement-marot-rondeaux");
        HttpResponse<String> tooSmall = reader.submit(page, form, page);
        assertThat(tooSmall.statusCode()).isEqualTo(422);
        assertThat(tooSmall.body()).contains("ne correspond plus au dossier", "Les meilleures propositions");

        form.put("space", hidden(shown, "space"));
        form.put("first", firstDate(shown));
        form.put("option", "yes");
        assertThat(reader.submit(page, form, page).statusCode()).isEqualTo(303);
        assertThat(reader.submit(page, form, page).statusCode())
                .as("sent twice")
                .isEqualTo(303);
        String file = page.substring(0, page.lastIndexOf('/'));
        assertThat(reader.get(file).body()).contains("option, rang 1");
        assertThat(reader.get(page).body())
                .contains("passer à la fin de la file")
                .doesNotContain("Choisir et poser une option");
    }

    @Test
    void theFormOfANewEventLeadsThere() {
        Caller reader = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        Map<String, String> form = new HashMap<>();
        form.put("command", UUID.randomUUID().toString());
        form.put("attendees", "20");
        form.put("first", cahors.openDay(4).plusWeeks(30).toString());
        form.put("from", "09:00");
        form.put("to", "18:00");
        form.put("space", "clement-marot-rondeaux");
        form.put("search", "yes");

        HttpResponse<String> opened =
                reader.submit("/venues/clement-marot/event-files", form, "/venues/clement-marot/event-files/new");

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location").orElseThrow()).endsWith("/proposals");
    }

    /** The one that the list of a card's dates begins with. */
    private static String firstDate(String page) {
        Matcher option =
                Pattern.compile("name=\"first\">\\s*<option value=\"([^\"]*)\"").matcher(page);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private String evening() {
        return cahors.openDay(10) + "T18:00";
    }

    private static String open(Caller who, LocalDate date, String space, int people) {
        String body = """
                {"venue": "clement-marot", "attendees": %d, "spaces": [
                  {"space": "%s", "from": "%sT09:00", "to": "%sT18:00"}]}""".formatted(people, space, date, date);
        HttpResponse<String> opened = who.json("POST", FILES, body);
        assertThat(opened.statusCode()).isEqualTo(201);
        return json(opened).path("id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return JSON.readTree(answer.body());
    }
}
