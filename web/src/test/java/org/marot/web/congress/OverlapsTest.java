package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two organisers whose events meet in a part of the hall are both told where, and neither who. */
@WebTest
class OverlapsTest {
    private static final String FILES = "/api/v1/event-files";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @BeforeEach
    void open() {
        cahors.open();
    }

    @Test
    void bothAreToldExactlyWhereByCallAndByPage() {
        LocalDate date = cahors.farOpenDay(25);
        String first = optioned("organiser", "clement-marot-grande-salle-ab", date, "09:00", "18:00");
        String second = optioned("visitor", "clement-marot-grande-salle-bc", date, "14:00", "22:00");

        JsonNode before = overlaps("visitor", second);
        assertThat(before.size()).isEqualTo(1);
        assertThat(before.at("/0/space").asString()).isEqualTo("clement-marot-grande-salle-bc");
        assertThat(before.at("/0/cells").size()).isEqualTo(1);
        assertThat(before.at("/0/place").asString()).isEqualTo("before");
        assertThat(before.at("/0/standing").asString()).isEqualTo("holding");
        assertThat(overlaps("organiser", first).at("/0/place").asString()).isEqualTo("behind");

        Caller visitor = new Caller(port).with("Accept-Language", "en").signedIn("visitor");
        assertThat(visitor.get("/event-files/" + second).body())
                .contains("Main hall B + C (part Main hall B)", "held by a file that came before")
                .doesNotContain(first);
        Caller organiser = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        assertThat(organiser.get("/event-files/" + first).body())
                .contains("Grande salle A + B (partie Grande salle B)", "attendu par un dossier arrivé après");
        assertThat(new Caller(port)
                        .withToken("resident")
                        .get(FILES + "/" + first + "/overlaps")
                        .statusCode())
                .isEqualTo(404);
        new Caller(port).withToken("organiser").json("POST", FILES + "/" + first + "/cancel", "");
        new Caller(port).withToken("visitor").json("POST", FILES + "/" + second + "/cancel", "");
    }

    private JsonNode overlaps(String who, String file) {
        return json(new Caller(port)
                .withToken(who)
                .get(FILES + "/" + file + "/overlaps")
                .body());
    }

    private String optioned(String who, String space, LocalDate date, String from, String to) {
        String body = """
                {"venue": "clement-marot", "attendees": 50,
                 "spaces": [{"space": "%s", "from": "%sT%s", "to": "%sT%s"}]}""".formatted(space, date, from, date, to);
        Caller caller = new Caller(port).withToken(who);
        String id = json(caller.json("POST", FILES, body).body()).path("id").asString();
        String until = "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(20));
        assertThat(caller.json("POST", FILES + "/" + id + "/option", until).statusCode())
                .isEqualTo(200);
        return id;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
