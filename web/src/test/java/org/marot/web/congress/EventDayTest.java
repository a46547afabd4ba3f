package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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

/** Where the venue's staff meet an event file on a working day: the day sheet, the planning, a closure. */
@WebTest
class EventDayTest {
    private static final String VENUE = "/venues/clement-marot";
    private static final String FILES = "/api/v1/event-files";
    private static final String ROOM = "clement-marot-blasons";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller staff;
    private LocalDate date;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        staff = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
        date = cahors.farOpenDay(25);
    }

    @Test
    void staffSeeWhatAnEventHolds() {
        String file = option("Atelier <d'écriture>");
        String sheet = VENUE + "/day?date=" + date;
        await().untilAsserted(() -> assertThat(staff.get(sheet).body()).contains(file));
        assertThat(staff.get(sheet).body())
                .contains("Manifestations", "Atelier &lt;d&#39;écriture&gt;", "Salon des Blasons", "option, rang 1")
                .contains("montage et démontage compris : 08:00 – 18:00")
                .doesNotContain("Rien de prévu ce jour-là");
        assertThat(staff.get(VENUE + "/day?date=" + date.plusDays(1)).body()).doesNotContain(file);

        for (String view : new String[] {"day", "week"}) {
            String planning = VENUE + "/planning?view=" + view + "&date=" + date;
            assertThat(staff.get(planning).body()).contains("class=\"bar taken event\" href=\"" + file);
            assertThat(organiser.get(planning).body()).doesNotContain(file);
        }
        assertThat(staff.get(VENUE + "/planning?as=list&date=" + date).body())
                .contains(file)
                .doesNotContain(file + "/move");

        String closing = VENUE + "/closures/new?space=" + ROOM + "&from=" + date + "T08:00&to=" + date + "T12:00";
        assertThat(staff.get(closing).body())
                .contains("La fermeture ne peut pas les déplacer", file)
                .doesNotContain("d’arriver");
        giveUp(file);
        await().untilAsserted(() -> assertThat(staff.get(sheet).body()).doesNotContain(file));
    }

    @Test
    void theTitleStandsOnTheScreensOfWhatIsSignedWhenItsOrganiserSaysSo() {
        String title = "Assises du <noyer> " + UUID.randomUUID();
        String shown = title.replace("<", "&lt;").replace(">", "&gt;");
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Paris"));
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        Caller program = new Caller(port).withToken("organiser");
        String body = """
                {"venue": "clement-marot", "title": "%s", "attendees": 8, "spaces": [
                  {"space": "clement-marot-epitres", "from": "%sT09:00", "to": "%sT18:00"}]}""";
        String opened = program.json("POST", FILES, body.formatted(title, tomorrow, tomorrow))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String file = opened.substring("/api/v1".length());
        String until = "{\"until\": \"%s\"}".formatted(now.plusMinutes(30).toOffsetDateTime());
        assertThat(program.json("POST", opened + "/option", until).statusCode()).isEqualTo(200);
        assertThat(organiser
                        .submit(file + "/on-screens", Map.of("show", "true"), file)
                        .statusCode())
                .isEqualTo(303);
        assertThat(organiser.get(VENUE + "/lobby").body()).doesNotContain(shown);

        Caller signing = new Caller(port).withToken("staff");
        assertThat(signing.json("POST", opened + "/confirm", "").statusCode()).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(organiser.get(VENUE + "/lobby").body()).contains(shown));
        assertThat(organiser
                        .submit(file + "/on-screens", Map.of("show", "false"), file)
                        .statusCode())
                .isEqualTo(303);
        assertThat(organiser.get(VENUE + "/lobby").body()).doesNotContain(shown);
        assertThat(new Caller(port)
                        .signedIn("visitor")
                        .submit(file + "/on-screens", Map.of("show", "true"), "/event-files")
                        .statusCode())
                .isEqualTo(404);
        assertThat(signing.json("POST", opened + "/cancel", "").statusCode()).isEqualTo(200);
    }

    private String option(String title) {
        Map<String, String> form = new HashMap<>(Map.of(
                "command",
                UUID.randomUUID().toString(),
                "title",
                title,
                "attendees",
                "5",
                "first",
                date.toString(),
                "from",
                "09:00",
                "to",
                "18:00",
                "setUp",
                "1",
                "space",
                ROOM,
                "option",
                "yes",
                "until",
                cahors.openDay(10).toString()));
        form.put("layout-" + ROOM, "");
        var opened = organiser.submit(VENUE + "/event-files", form, VENUE + "/event-files/new");
        assertThat(opened.statusCode()).isEqualTo(303);
        return opened.headers()
                .firstValue("Location")
                .map(address -> address.replaceAll("^http://[^/]+", ""))
                .orElseThrow();
    }

    private void giveUp(String file) {
        var form = Map.of("command", UUID.randomUUID().toString());
        assertThat(organiser.submit(file + "/cancel", form, file).statusCode()).isEqualTo(303);
    }
}
