package org.marot.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What staff see of a day as it was known, and who else does not. */
@WebTest
class MemoryPageTest {
    private static final String PAGE = "/venues/" + Cahors.THIRD_PLACE + "/memory";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Test
    void aBookingOfTodayWasNotKnownYesterdayAndIsKnownNow() {
        LocalDate date = cahors.openDay(45);
        Caller resident = new Caller(port).signedIn("resident");
        String form = "/spaces/frederic-suisse-room-2/book?date=" + date + "&from=09:00&to=10:00";
        HttpResponse<String> booked = resident.submit(
                "/spaces/frederic-suisse-room-2/book",
                Map.of(
                        "command", UUID.randomUUID().toString(),
                        "date", date.toString(),
                        "from", "09:00",
                        "to", "10:00",
                        "people", "2"),
                form);
        assertThat(booked.statusCode()).isEqualTo(303);
        String reservation = booked.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
        assertThat(resident.get(reservation).statusCode()).isEqualTo(200);

        Caller staff = new Caller(port).signedIn("staff").with("Accept-Language", "en");
        String yesterday = staff.get(PAGE + "?date=" + date).body();
        assertThat(yesterday).contains(reservation, "added since", "not on the planning", "09:00 – 10:00, confirmed");

        LocalDateTime later =
                LocalDateTime.now(ZoneId.of("Europe/Paris")).plusHours(1).truncatedTo(ChronoUnit.MINUTES);
        assertThat(staff.get(PAGE + "?date=" + date + "&at=" + later).body())
                .contains(reservation, "unchanged", "Nothing has changed")
                .doesNotContain("added since");
    }

    @Test
    void aClosureOfTodayWasNotKnownYesterdayAndIsGoneWhenItIsCalledOff() {
        LocalDate date = cahors.openDay(46);
        Caller staff = new Caller(port).signedIn("staff").with("Accept-Language", "en");
        String closures = "/venues/" + Cahors.THIRD_PLACE + "/closures";
        Map<String, String> form = Map.of(
                "space",
                "frederic-suisse-room-1",
                "from",
                date + "T09:00",
                "to",
                date + "T12:00",
                "kind",
                "fault",
                "reason",
                "No heating",
                "command",
                UUID.randomUUID().toString());
        assertThat(staff.submit(closures, form, closures + "/new").statusCode()).isEqualTo(303);

        String yesterday = staff.get(PAGE + "?date=" + date).body();
        assertThat(yesterday).contains("added since", "Closure", closures, "09:00 – 12:00, fault. No heating");

        Matcher reopen = Pattern.compile(closures + "/[0-9a-f-]{36}/reopen")
                .matcher(staff.get(closures).body());
        assertThat(reopen.find()).isTrue();
        Map<String, String> again = Map.of("command", UUID.randomUUID().toString());
        assertThat(staff.submit(reopen.group(), again, closures).statusCode()).isEqualTo(303);
        assertThat(staff.get(PAGE + "?date=" + date).body()).doesNotContain("No heating");
    }

    @Test
    void nonsenseInTheAddressFallsBackOnTodayAndYesterday() {
        Caller staff = new Caller(port).signedIn("staff");
        assertThat(staff.get(PAGE + "?date=never&at=%27%22%3E").statusCode()).isEqualTo(200);
        assertThat(staff.get("/venues/nowhere/memory").statusCode()).isEqualTo(404);
    }

    @Test
    void isForTheStaffOfTheVenueAlone() {
        cahors.open();
        assertThat(new Caller(port).signedIn("visitor").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(new Caller(port).get(PAGE).statusCode()).isEqualTo(302);
        String planning = "/venues/" + Cahors.THIRD_PLACE + "/planning";
        assertThat(new Caller(port).get(planning).body()).doesNotContain(PAGE);
        assertThat(new Caller(port).signedIn("staff").get(planning).body()).contains(PAGE);
    }
}
