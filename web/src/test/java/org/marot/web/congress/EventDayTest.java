package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Where the venue's staff meet an event file on a working day: the day sheet, the planning, a closure. */
@WebTest
class EventDayTest {
    private static final String VENUE = "/venues/clement-marot";
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
