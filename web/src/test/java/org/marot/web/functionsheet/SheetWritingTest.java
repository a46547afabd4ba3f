package org.marot.web.functionsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.functionsheet.EventOffice.FILES;
import static org.marot.web.functionsheet.EventOffice.json;
import static org.marot.web.functionsheet.EventOffice.rule;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What staff write for a function sheet, and what everybody is told when a sheet is not what it should be. */
@WebTest
class SheetWritingTest {
    private static final String ROOM = "clement-marot-psaumes";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private EventOffice office;

    @BeforeEach
    void signIn() {
        office = new EventOffice(port, cahors);
    }

    @Test
    void whatIsWrittenStandsAtItsHour() {
        LocalDate date = cahors.openDay(4).plusWeeks(30);
        String file = office.signed(date, ROOM);
        String entries = FILES + file + "/function-sheet/entries";
        String speech = """
                {"day": "%s", "at": "09:30", "space": "%s", "trade": "technical", "text": "The mayor speaks"}""".formatted(date, ROOM);
        assertThat(office.organiser.json("POST", entries, speech).statusCode()).isEqualTo(403);

        HttpResponse<String> written = office.staff.json("POST", entries, speech);

        assertThat(written.statusCode()).isEqualTo(201);
        office.staff.json("POST", entries, "{\"text\": \"The quay is closed\"}");
        String coffee =
                "{\"service\": \"coffee-break\", \"day\": \"%s\", \"at\": \"10:30\", \"text\": \"In the foyer\"}"
                        .formatted(date);
        office.staff.json("POST", entries, coffee.replace("10:30", "10:00"));
        office.staff.json("POST", entries, coffee);
        assertThat(told(office.sheet(file)))
                .containsExactly(
                        "set-up null null",
                        "event null null",
                        "happening 09:30 The mayor speaks",
                        "service 10:30 In the foyer",
                        "strike null null",
                        "note null The quay is closed");
        assertThat(json(office.organiser.get(FILES + file + "/function-sheet")).toString())
                .contains("The mayor speaks")
                .doesNotContain("The quay is closed");

        office.publish(file);
        String entry = entries + "/" + json(written).path("id").asString();
        assertThat(office.organiser.json("DELETE", entry, "").statusCode()).isEqualTo(403);
        assertThat(office.staff.json("DELETE", entry, "").statusCode()).isEqualTo(204);
        assertThat(office.staff.json("DELETE", entry, "").statusCode()).isEqualTo(404);
        JsonNode now = office.sheet(file);
        assertThat(now.path("differs").asBoolean()).isTrue();
        assertThat(now.at("/lines/2/mark").asString()).isEqualTo("removed");
        assertThat(now.at("/lines/2/text").asString()).isEqualTo("The mayor speaks");
    }

    @Test
    void everythingThatIsAmissIsNamed() {
        LocalDate date = cahors.openDay(5).plusWeeks(30);
        String entries = FILES + office.open(date, ROOM) + "/function-sheet/entries";
        HttpResponse<String> refused = office.staff.json(
                "POST",
                entries,
                "{\"day\": \"%s\", \"at\": \"soon\", \"space\": \"moon\"}".formatted(date.minusDays(1)));

        assertThat(json(refused)
                        .path("violations")
                        .valueStream()
                        .map(one -> one.path("rule").asString()))
                .containsExactlyInAnyOrder(
                        "entry-time-must-be-one",
                        "entry-day-must-be-of-the-event",
                        "entry-space-must-be-of-the-event",
                        "entry-must-say-something");
        for (Map.Entry<String, String> one : Map.of(
                        "{\"service\": \"technician\", \"day\": \"%s\"}".formatted(date),
                        "entry-needs-an-order",
                        "{\"at\": \"10:00\", \"text\": \"x\"}",
                        "entry-time-needs-a-day",
                        "{\"text\": \"%s\"}".formatted("x".repeat(501)),
                        "entry-must-not-be-too-long")
                .entrySet()) {
            assertThat(rule(office.staff.json("POST", entries, one.getKey()))).isEqualTo(one.getValue());
        }
        assertThat(office.staff
                        .json("POST", entries, "{\"text\": \"x\", \"trade\": \"gardening\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void staffWriteOnThePage() {
        LocalDate date = cahors.openDay(6).plusWeeks(30);
        String file = office.signed(date, ROOM);
        String page = "/event-files/" + file + "/sheet-entries";
        Caller person = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
        Caller customer = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        assertThat(customer.get(page).statusCode()).isEqualTo(403);
        assertThat(person.get(page).body()).contains("Rien n’est écrit.", "Pause café", "at-" + date + "-coffee-break");

        Map<String, String> wrong = form(Map.of("day", date.toString(), "text", " "));
        HttpResponse<String> refused = person.submit(page, wrong, page);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Écrivez ce qui se passe");
        Map<String, String> right = form(Map.of("day", date.toString(), "at", "09:30", "text", "Ouverture <b>"));
        assertThat(person.submit(page, right, page).statusCode()).isEqualTo(303);
        assertThat(person.submit(page, right, page).statusCode())
                .as("sent again")
                .isEqualTo(303);
        String name = date + "-coffee-break";
        Map<String, String> coffee = form(Map.of("at-" + name, "10:30", "space-" + name, ROOM, "text-" + name, ""));
        String services = "/event-files/" + file + "/sheet-services";
        assertThat(person.submit(services, coffee, page).statusCode()).isEqualTo(303);
        String digest = office.sheet(file).path("digest").asString();
        assertThat(person.submit(services, form(coffee), page).statusCode()).isEqualTo(303);
        assertThat(office.sheet(file).path("digest").asString()).isEqualTo(digest);
        assertThat(person.get(page).body())
                .containsOnlyOnce("Ouverture &lt;b&gt;</p>")
                .contains("value=\"10:30\"");
        assertThat(person.get("/event-files/" + file + "/function-sheet").body())
                .contains("Ouverture &lt;b&gt;", "10:30");

        person.submit(services, form(Map.of()), page);
        assertThat(told(office.sheet(file))).contains("service null null");
    }

    @Test
    void staffAreToldWhatIsToBeDone() {
        LocalDate date = cahors.openDay(20);
        String file = office.signed(date, "clement-marot-rondeaux");
        Caller person = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
        List<String> pages = List.of(
                "/event-files/" + file, "/venues/clement-marot/day?date=" + date, "/venues/clement-marot/commercial");
        pages.forEach(page -> Awaitility.await()
                .untilAsserted(() -> assertThat(person.get(page).body())
                        .as(page)
                        .contains("La fiche de fonction n’est pas encore publiée.")));

        office.publish(file);
        office.grow(file, date, "clement-marot-rondeaux", 21);

        pages.forEach(page -> Awaitility.await()
                .untilAsserted(() -> assertThat(person.get(page).body())
                        .as(page)
                        .contains("La fiche de fonction a changé depuis la version 1")
                        .contains("n’est pas lue par : restauration, nettoyage, technique")));
        JsonNode sheet = office.sheet(file);
        assertThat(sheet.at("/lines/1/mark").asString()).isEqualTo("changed");
        assertThat(sheet.at("/lines/3/mark").asString()).isEqualTo("changed");
        assertThat(person.get("/event-files/" + file + "/function-sheet").body())
                .contains("≠", "modifié", "avant : Théâtre, 20 personnes", "avant : 20 personnes<");
        Caller customer = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        assertThat(customer.get("/event-files/" + file).body()).doesNotContain("n’est pas lue par");
    }

    private static Map<String, String> form(Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("command", UUID.randomUUID().toString());
        return form;
    }

    private static List<String> told(JsonNode sheet) {
        return sheet.path("lines")
                .valueStream()
                .map(line -> line.path("kind").asString() + " "
                        + line.path("at").asString("null") + " "
                        + line.path("text").asString("null"))
                .toList();
    }
}
