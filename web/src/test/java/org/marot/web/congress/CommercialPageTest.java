package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What staff see on the commercial desk, and that nobody else does. */
@WebTest
class CommercialPageTest {
    private static final String DESK = "/venues/clement-marot/commercial";
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
        organiser = new Caller(port).withToken("organiser");
        staff = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
    }

    @Test
    void anOptionThatSoonEndsIsThereAndNobodyElseSeesIt() {
        String file = open("Salon du melon", cahors.openDay(2).plusWeeks(33));
        assertThat(organiser
                        .json(
                                "POST",
                                FILES + "/" + file + "/option",
                                "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(0)))
                        .statusCode())
                .isEqualTo(200);

        await().untilAsserted(() -> {
            String page = staff.get(DESK).body();
            assertThat(page).contains("Bureau commercial", "option, rang 1", "jours ouverts sans dossier");
            assertThat(page.indexOf("Salon du melon"))
                    .as("among those that end soon")
                    .isBetween(page.indexOf("lapsing-heading"), page.indexOf("months-heading"));
            assertThat(page.substring(page.indexOf("months-heading"), page.indexOf("gaps-heading")))
                    .as("in its month, with its rank and its date")
                    .containsPattern("Salon du melon</a>, [\\s\\S]{0,200}option, rang 1</span>, <span>Option jusqu’au");
        });
        assertThat(new Caller(port)
                        .with("Accept-Language", "en")
                        .signedIn("staff")
                        .get(DESK)
                        .body())
                .contains("Commercial desk", "Visitor-days", "The longest gaps");
        assertThat(new Caller(port).signedIn("organiser").get(DESK).statusCode())
                .isIn(403, 404);
        assertThat(staff.get("/event-files").body()).contains(DESK);
    }

    @Test
    void whyFilesWereDeclinedIsCounted() {
        Caller api = new Caller(port).withToken("staff");
        for (int i = 0; i < 2; i++) {
            String file = open("Foire perdue", cahors.openDay(3 + i).plusWeeks(33));
            assertThat(api.json("POST", FILES + "/" + file + "/decline", "{\"reason\": \"another-venue\"}")
                            .statusCode())
                    .isEqualTo(200);
        }

        await().untilAsserted(() ->
                assertThat(staff.get(DESK).body()).containsPattern("<dt>autre lieu choisi</dt><dd>\\d+</dd>"));
    }

    @Test
    void whomASignedEventConcernsInTownIsListed() {
        LocalDate date = cahors.openDay(12).plusWeeks(10);
        String file = open("Congrès des hôtes", date);
        String until = "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(10));
        String path = FILES + "/" + file;
        String days = """
                {"venue": "clement-marot", "attendees": 90, "services": [{"code": "coffee-break", "quantity": 90}],
                 "spaces": [{"space": "clement-marot-psaumes", "from": "%sT09:00", "to": "%sT18:00", "attendees": 20},
                   {"space": "clement-marot-psaumes", "from": "%sT09:00", "to": "%sT18:00", "attendees": 20}]}""".formatted(date, date, date.plusDays(1), date.plusDays(1));
        assertThat(organiser.json("PUT", path, days).statusCode()).isEqualTo(200);
        assertThat(organiser.json("POST", path + "/option", until).statusCode()).isEqualTo(200);
        Caller api = new Caller(port).withToken("staff");
        assertThat(api.json("POST", path + "/confirm", "").statusCode()).isEqualTo(200);

        await().untilAsserted(() -> assertThat(staff.get(DESK).body())
                .contains("Hôtels partenaires (exemple)", "160 personnes à la fois", "90 personnes, 90 nuitées au plus")
                .contains("Traiteurs partenaires (exemple)", "90 personnes, 2 jours"));
        assertThat(api.json("POST", path + "/cancel", "").statusCode()).isEqualTo(200);
    }

    private String open(String title, LocalDate date) {
        String body = """
                {"venue": "clement-marot", "title": "%s", "attendees": 100, "spaces": [
                  {"space": "clement-marot-grande-salle-a", "from": "%sT09:00", "to": "%sT18:00", "attendees": 40}]}""".formatted(title, date, date);
        HttpResponse<String> opened = organiser.json("POST", FILES, body);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(opened.body()).path("id").asString();
    }
}
