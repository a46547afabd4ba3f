package org.marot.web.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
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

/** Who gives up a signed event reads first what that costs, and owes no more than was read. */
@WebTest
class CancellationTest {
    private static final String FILES = "/api/v1/event-files";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
    }

    @Test
    void whatIsOwedIsShownFirstAndThenAFact() {
        LocalDate date = cahors.openDay(0).plusDays(14);
        String file = quoted(date, "clement-marot-rondeaux", cahors.openDay(0) + "T18:00");
        assertThat(owed(file).path("due").asString()).as("nothing is signed").isEqualTo("0.00");
        assertThat(post(staff, file, "confirm", "").statusCode()).isEqualTo(200);

        JsonNode owed = owed(file);
        assertThat(owed.path("percent").asInt()).isEqualTo(70);
        assertThat(owed.path("due").asString()).isEqualTo("151.20");
        Caller pages = new Caller(port).signedIn("organiser").with("Accept-Language", "fr");
        String page = "/event-files/" + file;
        assertThat(pages.get(page).body()).contains("70 % du prix : 151,20", "name=\"due\" value=\"151.20\"");
        Caller stranger = new Caller(port).withToken("visitor");
        assertThat(stranger.get(FILES + "/" + file + "/cancellation").statusCode())
                .isEqualTo(404);

        for (String unreadable : new String[] {"much", "-1.00", "1.005"}) {
            assertThat(post(organiser, file, "cancel", "{\"due\": \"%s\"}".formatted(unreadable))
                            .statusCode())
                    .as(unreadable)
                    .isEqualTo(400);
        }
        HttpResponse<String> stale = post(organiser, file, "cancel", "{\"due\": \"64.80\"}");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("must-know-what-is-owed", "has changed meanwhile");
        Map<String, String> old = Map.of("command", UUID.randomUUID().toString(), "due", "64.80");
        assertThat(pages.submit(page + "/cancel", old, page).body()).contains("a changé entre-temps", "151,20");

        Map<String, String> seen = Map.of("command", UUID.randomUUID().toString(), "due", "151.20");
        assertThat(pages.submit(page + "/cancel", seen, page).statusCode()).isEqualTo(303);
        assertThat(organiser.get(FILES + "/" + file + "/history").body())
                .contains("\"what\":\"cancellation-charged\"", "\"due\":\"151.20\"");
        assertThat(pages.get(page).body()).contains("151,20", "à devoir selon les conditions du devis");
    }

    @Test
    void aLadderThatTheTownChangesLaterChangesNoQuote() {
        LocalDate date = cahors.openDay(1).plusDays(14);
        String until = cahors.openDay(0) + "T18:00";
        String before = quoted(date, "clement-marot-psaumes", until);
        cahors.with("{days: 10, due: 70}", "{days: 10, due: 75}", () -> {
            post(staff, before, "confirm", "");
            assertThat(owed(before).path("percent").asInt()).isEqualTo(70);
            assertThat(quote(before)).contains("70 % du prix jusqu’à 10 jours").doesNotContain("75 %");
            String after = quoted(date, "clement-marot-ballades", until);
            assertThat(quote(after)).contains("75 % du prix jusqu’à 10 jours").doesNotContain("70 %");
            post(organiser, after, "cancel", "");
        });
        assertThat(post(organiser, before, "cancel", "").statusCode()).isEqualTo(200);
    }

    private String quote(String file) {
        Caller pages = new Caller(port).signedIn("organiser").with("Accept-Language", "fr");
        return pages.get("/event-files/" + file + "/quote").body().replace('\u00a0', ' ');
    }

    /** Under option, with a quote. */
    private String quoted(LocalDate date, String space, String until) {
        String file = id(organiser.json("POST", FILES, """
                {"venue": "clement-marot", "title": "Foire", "attendees": 20, "spaces": [
                  {"space": "%s", "from": "%sT09:00", "to": "%sT18:00"}]}""".formatted(space, date, date)));
        assertThat(post(organiser, file, "option", "{\"until\": \"%s\"}".formatted(until))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(staff, file, "quote", "{\"validUntil\": \"%s\"}".formatted(until))
                        .statusCode())
                .isEqualTo(200);
        return file;
    }

    private JsonNode owed(String file) {
        return JsonMapper.shared()
                .readTree(organiser.get(FILES + "/" + file + "/cancellation").body());
    }

    private static HttpResponse<String> post(Caller who, String file, String what, String body) {
        return who.json("POST", FILES + "/" + file + "/" + what, body);
    }

    private static String id(HttpResponse<String> opened) {
        return JsonMapper.shared().readTree(opened.body()).path("id").asString();
    }
}
