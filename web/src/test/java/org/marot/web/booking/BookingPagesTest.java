package org.marot.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** From the form to the planning and back, over HTTP, as a browser without scripts does it. */
@WebTest
class BookingPagesTest {
    private static final String ROOM = "frederic-suisse-room-1";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller resident;

    @BeforeEach
    void signIn() {
        cahors.open();
        resident = new Caller(port).signedIn("resident");
    }

    @Test
    void signedOutOneLearnsWhetherItIsFreeAndComesBackAfterSigningIn() {
        Caller stranger = new Caller(port);
        String page = stranger.get(form(cahors.openDay(0), "09:00", "12:00")).body();
        assertThat(page).contains("Ce créneau est libre.").doesNotContain("name=\"command\"");

        Matcher link =
                Pattern.compile("href=\"(/spaces/[^\"]+/book/sign-in[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String wanted = link.group(1).replace("&amp;", "&");
        assertThat(location(stranger.get(wanted))).contains("/sign-in?to=");
        assertThat(location(stranger.signedIn("visitor").get(wanted))).contains("/book?date=");
    }

    @Test
    void whatIsBookedShowsAtOnceEverywhere() {
        LocalDate date = cahors.openDay(0);
        String reservation = book(resident, date, "09:00", "12:00");

        String one = resident.get(reservation + "?done=booked").body();
        assertThat(one).contains("C’est réservé", "Salle du Lot", "09:00 – 12:00", "Conseil &lt;de&gt; quartier");
        assertThat(resident.get("/reservations").body()).contains(reservation);
        assertThat(resident.get(planning(date)).body())
                .contains("votre réservation")
                .contains(reservation);
        assertThat(new Caller(port).get(planning(date)).body())
                .contains("réservé")
                .doesNotContain(reservation, "quartier");
    }

    @Test
    void theSameFormSentTwiceBooksOnce() {
        LocalDate date = cahors.openDay(1);
        Map<String, String> fields = fields(date, "09:00", "10:00");
        String page = form(date, "09:00", "10:00");
        String first = location(resident.submit("/spaces/" + ROOM + "/book", fields, page));
        assertThat(location(resident.submit("/spaces/" + ROOM + "/book", fields, page)))
                .isEqualTo(first);

        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put("to", "11:00");
        HttpResponse<String> other = resident.submit("/spaces/" + ROOM + "/book", changed, page);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Ce formulaire a déjà servi");
    }

    @Test
    void whoComesSecondLearnsWhyAndWhatElse() {
        LocalDate date = cahors.openDay(2);
        String reservation = book(resident, date, "09:00", "12:00");

        Caller visitor = new Caller(port).signedIn("visitor").with("Accept-Language", "en");
        HttpResponse<String> refused = visitor.submit(
                "/spaces/" + ROOM + "/book", fields(date, "10:00", "13:00"), form(date, "10:00", "13:00"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains(
                        "This time cannot be booked", "Already taken 09:00 – 12:00", "Nearest free times", "from=12:00")
                .contains("aria-describedby=\"from-error\"", "autofocus")
                .doesNotContain("Resident", reservation);
    }

    @Test
    void everyBrokenRuleIsToldAtItsField() {
        Map<String, String> fields = fields(cahors.openDay(3), "19:00", "19:00");
        HttpResponse<String> reversed =
                resident.submit("/spaces/" + ROOM + "/book", fields, form(cahors.openDay(3), "09:00", "10:00"));
        assertThat(reversed.statusCode()).isEqualTo(422);
        assertThat(reversed.body()).contains("id=\"to-error\"");

        fields.put("to", "20:00");
        fields.put("people", "900");
        HttpResponse<String> crowded =
                resident.submit("/spaces/" + ROOM + "/book", fields, form(cahors.openDay(3), "09:00", "10:00"));
        assertThat(crowded.statusCode()).isEqualTo(422);
        assertThat(crowded.body()).contains("id=\"people-error\"");
    }

    @Test
    void movesAndCancelsInPlace() {
        LocalDate date = cahors.openDay(4);
        String reservation = book(resident, date, "09:00", "10:00");
        Map<String, String> move = new LinkedHashMap<>(Map.of(
                "command",
                UUID.randomUUID().toString(),
                "space",
                ROOM,
                "date",
                date.toString(),
                "from",
                "14:00",
                "to",
                "16:00"));
        String moved = location(resident.submit(reservation + "/move", move, reservation + "/move"));
        assertThat(resident.get(moved).body()).contains("La réservation est déplacée", "14:00 – 16:00");

        assertThat(resident.get(reservation + "/cancel").body()).contains("Oui, annuler");
        String cancelled = location(resident.submit(
                reservation + "/cancel", Map.of("command", UUID.randomUUID().toString()), reservation + "/cancel"));
        assertThat(resident.get(cancelled).body()).contains("La réservation est annulée", "Réserver à nouveau");
        assertThat(resident.get("/reservations?show=cancelled").body()).contains(reservation);
        assertThat(resident.get("/reservations").body()).doesNotContain(reservation);
    }

    @Test
    void othersSeeNothingOfIt() {
        String reservation = book(resident, cahors.openDay(5), "09:00", "10:00");
        Caller visitor = new Caller(port).signedIn("visitor");
        assertThat(visitor.get(reservation).statusCode()).isEqualTo(404);
        assertThat(visitor.get(reservation + "/move").statusCode()).isEqualTo(404);
        assertThat(visitor.get(reservation + "/cancel").statusCode()).isEqualTo(404);
        assertThat(new Caller(port).signedIn("staff").get(reservation).statusCode())
                .isEqualTo(200);
    }

    private String book(Caller caller, LocalDate date, String from, String to) {
        HttpResponse<String> answer =
                caller.submit("/spaces/" + ROOM + "/book", fields(date, from, to), form(date, from, to));
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer).replaceFirst("\\?.*", "");
    }

    private static Map<String, String> fields(LocalDate date, String from, String to) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("command", UUID.randomUUID().toString());
        fields.put("date", date.toString());
        fields.put("from", from);
        fields.put("to", to);
        fields.put("people", "4");
        fields.put("title", "Conseil <de> quartier");
        return fields;
    }

    private static String form(LocalDate date, String from, String to) {
        return "/spaces/" + ROOM + "/book?date=" + date + "&from=" + from + "&to=" + to;
    }

    private static String planning(LocalDate date) {
        return "/venues/" + Cahors.THIRD_PLACE + "/planning?date=" + date;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
