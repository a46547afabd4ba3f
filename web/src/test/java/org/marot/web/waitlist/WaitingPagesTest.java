package org.marot.web.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a refusal into the line and out of it, over HTTP, as a browser without scripts does it. */
@WebTest
class WaitingPagesTest {
    private static final String ROOM = "frederic-suisse-room-3";
    private static final String MINE = "/reservations/waiting";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller resident;
    private Caller visitor;

    @BeforeEach
    void signIn() {
        cahors.open();
        resident = new Caller(port).signedIn("resident");
        visitor = new Caller(port).signedIn("visitor");
    }

    @Test
    void whatIsTakenCanBeWaitedForAndAcceptedWhenItComesFree() {
        LocalDate date = cahors.openDay(38);
        String booked = book(date);
        Awaitility.await()
                .until(
                        () -> new Caller(port).get(form(date)).body(),
                        page -> page.contains("Se connecter pour attendre"));
        assertThat(visitor.get(form(date)).body()).contains("Rejoindre la liste d’attente");

        HttpResponse<String> joined = visitor.submit(MINE, fields(date), form(date));
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(303);
        assertThat(visitor.get(MINE + "?done=joined").body())
                .contains("Vous êtes dans la liste", "Salle du Vers", "Rang 1 dans la liste", "Quitter la liste");
        assertThat(visitor.get("/reservations").body()).contains(MINE);

        cancel(booked);
        String page =
                Awaitility.await().until(() -> visitor.get(MINE).body(), body -> body.contains("à accepter avant"));
        String hold = first("href=\"(/reservations/[0-9a-f-]{36})\"", page);
        assertThat(visitor.get(hold).body()).contains("Proposée jusqu’à", "Vous attendiez cet espace");
        String accept = first("action=\"(/reservations/waiting/[0-9a-f-]{36}/accept)\"", page);
        HttpResponse<String> accepted =
                visitor.submit(accept, Map.of("command", UUID.randomUUID().toString()), MINE);
        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(visitor.get(MINE + "?done=accepted").body()).contains("C’est réservé", "Voir la réservation");
        assertThat(visitor.get(hold).body()).contains("confirmée");
    }

    @Test
    void whoWaitsTwiceIsToldAndWhoDeclinesIsGone() {
        LocalDate date = cahors.openDay(39);
        String booked = book(date);
        visitor.submit(MINE, fields(date), form(date));
        HttpResponse<String> twice = visitor.submit(MINE, fields(date), form(date));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Vous attendez déjà cet espace", "role=\"alert\"");

        cancel(booked);
        String page = Awaitility.await().until(() -> visitor.get(MINE).body(), body -> body.contains("Refuser"));
        String leave = first("action=\"(/reservations/waiting/[0-9a-f-]{36}/accept)\"", page)
                .replace("/accept", "/leave");
        assertThat(visitor.submit(leave, Map.of("command", UUID.randomUUID().toString()), MINE)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(MINE + "?done=left").body()).contains("Vous n’attendez plus");
        assertThat(book(date)).isNotEmpty();
    }

    private String book(LocalDate date) {
        HttpResponse<String> answer = resident.submit("/spaces/" + ROOM + "/book", fields(date), form(date));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private void cancel(String reservation) {
        assertThat(resident.submit(
                                reservation + "/cancel",
                                Map.of("command", UUID.randomUUID().toString()),
                                reservation + "/cancel")
                        .statusCode())
                .isEqualTo(303);
    }

    private static Map<String, String> fields(LocalDate date) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("command", UUID.randomUUID().toString());
        fields.put("space", ROOM);
        fields.put("date", date.toString());
        fields.put("from", "09:00");
        fields.put("to", "11:00");
        fields.put("people", "2");
        return fields;
    }

    private static String form(LocalDate date) {
        return "/spaces/" + ROOM + "/book?date=" + date + "&from=09:00&to=11:00&people=2";
    }

    private static String first(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
