package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.reservation.Nodes.day;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Caller;

/** Two web processes on one database: whoever signs in at one is known to the other, until they sign out at either. */
class SharedSessionsTest {
    @Test
    void whoSignsInAtOneNodeBooksAtTheOther() {
        Caller atFirst = Nodes.first().signedIn("visitor");
        Caller atSecond = Nodes.second().withTheCookiesOf(atFirst);
        assertThat(atSecond.get("/account").body()).contains("visitor@demo.example");

        String form = "/spaces/house-room-3/book?date=" + day(90) + "&from=09:00&to=10:00";
        Map<String, String> fields = Map.of(
                "command", UUID.randomUUID().toString(),
                "date", day(90).toString(),
                "from", "09:00",
                "to", "10:00",
                "people", "2");
        HttpResponse<String> booked = atSecond.submit("/spaces/house-room-3/book", fields, form);
        assertThat(booked.statusCode()).isEqualTo(303);
        String reservation =
                booked.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(atFirst.get(reservation).body()).contains("Room 3", "09:00 – 10:00");
        assertThat(atFirst.get("/reservations").body()).contains(reservation.replaceFirst("\\?.*", ""));
    }

    @Test
    void whoSignsOutAtOneIsSignedOutAtTheOther() {
        Caller atFirst = Nodes.first().signedIn("organiser");
        Caller atSecond = Nodes.second().withTheCookiesOf(atFirst);
        assertThat(atSecond.get("/account").statusCode()).isEqualTo(200);
        assertThat(atSecond.submit("/sign-out", Map.of(), "/account").statusCode())
                .isEqualTo(302);
        assertThat(atFirst.get("/account").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
    }
}
