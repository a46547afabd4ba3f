package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom to call about an event, and what is written about it: by calls and by the page. */
@WebTest
class ContactsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILES = "/api/v1/event-files/";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller visitor;
    private Caller staff;
    private String file = "";

    @BeforeEach
    void openAFile() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        visitor = new Caller(port).withToken("visitor").with("Accept-Language", "en");
        staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
        LocalDate date = cahors.openDay(14).plusWeeks(17);
        file = json(organiser.json("POST", "/api/v1/event-files", """
                {"venue": "clement-marot", "attendees": 20,
                 "spaces": [{"space": "clement-marot-rondeaux", "from": "%sT09:00", "to": "%sT18:00"}]}""".formatted(date, date)))
                .path("id")
                .asString();
    }

    @Test
    void contactsComeAndGo() {
        HttpResponse<String> added = organiser.json(
                "POST",
                FILES + file + "/contacts",
                "{\"role\": \"on-site\", \"name\": \"Traiteur\", \"phone\": \"+33 5 65 00 00 00\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        JsonNode known = json(staff.get(FILES + file + "/contacts"));
        assertThat(known).hasSize(1);
        assertThat(known.at("/0/name").asString()).isEqualTo("Traiteur");
        assertThat(known.at("/0/email").isNull()).isTrue();
        assertThat(visitor.get(FILES + file + "/contacts").statusCode()).isEqualTo(404);
        String contact = FILES + file + "/contacts/" + json(added).path("id").asString();
        assertThat(visitor.json("DELETE", contact, "").statusCode()).isEqualTo(404);

        assertThat(staff.json("DELETE", contact, "").statusCode()).isEqualTo(204);
        assertThat(staff.json("DELETE", contact, "").statusCode()).isEqualTo(404);
        assertThat(json(organiser.get(FILES + file + "/contacts"))).isEmpty();
    }

    @Test
    void everythingThatIsAmissIsNamed() {
        HttpResponse<String> refused = organiser.json(
                "POST", FILES + file + "/contacts", "{\"role\": \"boss\", \"email\": \"nobody\", \"phone\": \"soon\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused)
                        .path("violations")
                        .valueStream()
                        .map(one -> one.path("rule").asString()))
                .containsExactly(
                        "contact-must-have-a-name",
                        "contact-must-have-a-role",
                        "contact-address-must-be-one",
                        "contact-phone-must-be-a-number");
        assertThat(refused.body()).contains("This is no phone number.");
    }

    @Test
    void whatStaffWriteAmongThemselvesTheOrganiserNeverReads() {
        Caller repeating = new Caller(port).withToken("staff").with("Idempotency-Key", "note-" + file);
        for (int again = 0; again < 2; again++) {
            assertThat(repeating
                            .json("POST", FILES + file + "/notes", "{\"text\": \"Pays late\", \"staffOnly\": true}")
                            .statusCode())
                    .isEqualTo(201);
        }
        staff.json("POST", FILES + file + "/notes", "{\"text\": \"The stage is up at seven\"}");
        organiser.json("POST", FILES + file + "/notes", "{\"text\": \"Thank you\"}");

        JsonNode theirs = json(organiser.get(FILES + file + "/notes"));
        assertThat(theirs.valueStream()
                        .map(note -> note.path("by").asString() + ": "
                                + note.path("text").asString()))
                .containsExactly("staff: The stage is up at seven", "you: Thank you");
        assertThat(json(staff.get(FILES + file + "/notes"))).hasSize(3);
        assertThat(visitor.json("POST", FILES + file + "/notes", "{\"text\": \"Hello\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(organiser
                        .json("POST", FILES + file + "/notes", "{\"text\": \"Hidden\", \"staffOnly\": true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(organiser
                        .json("POST", FILES + file + "/notes", "{\"text\": \"" + "x".repeat(2001) + "\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void thePageShowsAndTakesThem() {
        Caller page = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        Caller desk = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
        String address = "/event-files/" + file + "/contacts";
        assertThat(page.get("/event-files/" + file).body()).contains(address);
        assertThat(page.get(address).body())
                .contains("Personne n’est encore nommé.")
                .doesNotContain("name=\"staffOnly\"");

        assertThat(send(
                                page,
                                address,
                                Map.of("role", "billing", "name", "<b>Compta</b>", "email", "a@demo.example"),
                                address)
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(page, address, Map.of("role", "billing", "name", "Sans adresse"), address)
                        .body())
                .contains("Indiquez un téléphone ou une adresse mail.", "Sans adresse");
        assertThat(send(
                                desk,
                                "/event-files/" + file + "/notes",
                                Map.of("text", "Entre nous", "staffOnly", "yes"),
                                address)
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get(address).body()).contains("Entre nous", "équipe seulement", "facturation");
        assertThat(page.get(address).body())
                .contains("&lt;b&gt;Compta&lt;/b&gt;", "mailto:a@demo.example")
                .doesNotContain("Entre nous");
        String contact =
                json(organiser.get(FILES + file + "/contacts")).at("/0/id").asString();
        assertThat(send(page, address + "/" + contact + "/remove", Map.of(), address)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page.get(address).body()).contains("Personne n’est encore nommé.");
        assertThat(new Caller(port).signedIn("visitor").get(address).statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> send(Caller who, String to, Map<String, String> fields, String from) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("command", UUID.randomUUID().toString());
        return who.submit(to, form, from);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
