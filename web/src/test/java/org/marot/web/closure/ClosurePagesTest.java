package org.marot.web.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Staff take spaces out of use, as a browser without scripts does it. */
@WebTest
class ClosurePagesTest {
    private static final String VENUE = "/venues/clement-marot";
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]*name=\"(fate-[^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\"[^>]* selected");
    private static final Pattern SEEN = Pattern.compile("name=\"(seen-[^\"]+)\" value=\"(\\d+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller resident;
    private Caller staff;
    private Caller program;

    @BeforeEach
    void signIn() {
        cahors.open();
        resident = new Caller(port).signedIn("resident");
        program = new Caller(port).withToken("resident");
        staff = new Caller(port).signedIn("staff");
    }

    @Test
    void membersDoNotCloseAndAnEmptyFormSaysNothing() {
        assertThat(resident.get(VENUE + "/closures").statusCode()).isEqualTo(403);
        assertThat(staff.get(VENUE + "/closures").body()).contains("Fermetures d’espaces", "Fermer un espace");
        assertThat(staff.get(VENUE + "/closures/new").body())
                .contains("Voir qui est touché")
                .doesNotContain("<select id=\"fate");
        assertThat(staff.get(VENUE + "/closures/new?space=no-such&from=2027-03-02T08:00&to=2027-03-02T09:00")
                        .statusCode())
                .isEqualTo(400);
        assertThat(staff.get(VENUE + "/closures/new?from=2027-03-02T09:00&to=2027-03-02T08:00")
                        .body())
                .contains("La fin doit venir après le début");
        assertThat(staff.get("/venues/nowhere/closures/new").statusCode()).isEqualTo(404);
    }

    @Test
    void aRoomIsClosedWithItsBookingsMovedToWhereEachFits() {
        LocalDate day = cahors.openDay(20);
        List<String> booked = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            booked.add(book("clement-marot-elegies", day, "%02d:00".formatted(9 + n), "%02d:00".formatted(10 + n)));
        }
        Map<String, String> form =
                form("clement-marot-elegies", day + "T08:00", day + "T20:00", "Nouveau sol <souple>");
        String page = preview(form);
        shows(page, booked);
        String shown = staff.get(page).body();
        assertThat(shown)
                .contains(
                        "4 réservations touchées", "Resident", "à la même heure", "configuration gardée", "au lieu de");
        form.putAll(proposed(shown));
        assertThat(form.values().stream().filter(value -> value.contains("|"))).hasSize(4);

        HttpResponse<String> closed = staff.submit(VENUE + "/closures", form, page);
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(303);
        assertThat(staff.get(location(closed)).body())
                .contains("4 réservations déplacées", "Nouveau sol &lt;souple&gt;", "travaux");
        assertThat(location(staff.submit(VENUE + "/closures", form, page))).isEqualTo(location(closed));

        String history = program.get("/api/v1/reservations/" + booked.get(0) + "/history")
                .body();
        assertThat(history).contains("\"closure\":\"works\"", "Nouveau sol <souple>");
        String own = resident.get("/reservations/" + booked.get(0)).body();
        assertThat(own).contains("espace hors service, travaux – Nouveau sol &lt;souple&gt;", "par l’équipe du lieu");
    }

    @Test
    void whatIsClosedIsNamedWhereverOneLooks() {
        LocalDate day = cahors.openDay(22);
        Map<String, String> form = form("clement-marot-psaumes", day + "T10:00", day + "T12:00", "Fuite d’eau");
        form.put("kind", "fault");
        assertThat(staff.submit(VENUE + "/closures", form, preview(form)).statusCode())
                .isEqualTo(303);

        String when = "date=" + day + "&from=09:00&to=11:00";
        assertThat(new Caller(port)
                        .get("/find?" + when + "&venue=clement-marot")
                        .body())
                .contains("Hors service du", "panne. Fuite d’eau");
        assertThat(new Caller(port)
                        .get("/spaces/clement-marot-psaumes/book?" + when)
                        .body())
                .contains("panne. Fuite d’eau", "Libre au plus près")
                .doesNotContain("/waitlist");
        assertThat(new Caller(port).get(VENUE + "/planning?date=" + day).body()).contains("panne. Fuite d’eau");
        assertThat(new Caller(port).get(VENUE + "/planning?as=list&date=" + day).body())
                .contains("panne. Fuite d’eau");
        assertThat(new Caller(port).get(VENUE).body()).contains("panne. Fuite d’eau");
        assertThat(staff.get(VENUE + "/day?date=" + day).body()).contains("Hors service", "panne. Fuite d’eau");
        assertThat(resident.get(
                                "/spaces/clement-marot-psaumes/repeat?date=%s&from=10:00&to=11:00&every=day&times=2&end=times"
                                        .formatted(day))
                        .body())
                .contains("panne. Fuite d’eau");
        assertThat(new Caller(port)
                        .get("/api/v1/spaces/clement-marot-psaumes/calendar?from=%s&to=%s"
                                .formatted(day, day.plusDays(1)))
                        .body())
                .contains("\"unitsClaimed\":1");

        HttpResponse<String> refused =
                program.json("POST", "/api/v1/reservations", wish("clement-marot-psaumes", day, "11:00", "13:00"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("must-be-in-use", "Fuite d’eau", "alternatives");

        String list = staff.get(VENUE + "/closures").body();
        Matcher reopen = Pattern.compile(VENUE + "/closures/[0-9a-f-]{36}/reopen")
                .matcher(list.substring(list.indexOf("Fuite")));
        assertThat(reopen.find()).isTrue();
        HttpResponse<String> again =
                staff.submit(reopen.group(), Map.of("command", UUID.randomUUID().toString()), VENUE + "/closures");
        assertThat(location(again)).endsWith("done=reopened");
        assertThat(program.json("POST", "/api/v1/reservations", wish("clement-marot-psaumes", day, "11:00", "13:00"))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> twice =
                staff.submit(reopen.group(), Map.of("command", UUID.randomUUID().toString()), VENUE + "/closures");
        assertThat(twice.statusCode()).isEqualTo(422);
    }

    @Test
    void nothingIsClosedByHalves() {
        LocalDate day = cahors.openDay(24);
        String kept = book("clement-marot-rondeaux", day, "09:00", "10:00");
        Map<String, String> form = form("clement-marot-rondeaux", day + "T08:00", day + "T20:00", "Peinture");
        String page = preview(form);
        shows(page, List.of(kept));
        HttpResponse<String> undecided = staff.submit(VENUE + "/closures", form, page);
        assertThat(undecided.statusCode()).isEqualTo(409);
        assertThat(undecided.body()).contains("Rien n’a changé", "Quelqu’un a encore l’espace", "à décider");

        Map<String, String> silent = new LinkedHashMap<>(form);
        silent.put("reason", " ");
        HttpResponse<String> speechless = staff.submit(VENUE + "/closures", silent, page);
        assertThat(speechless.statusCode()).isEqualTo(422);
        assertThat(speechless.body()).contains("Dites en quelques mots");

        Map<String, String> chosen = new LinkedHashMap<>(form);
        chosen.putAll(proposed(staff.get(page).body()));
        chosen.replaceAll((name, value) -> name.startsWith("seen-") ? "7" : value);
        HttpResponse<String> outdated = staff.submit(VENUE + "/closures", chosen, page);
        assertThat(outdated.statusCode()).isEqualTo(422);
        assertThat(outdated.body()).contains("a changé entre-temps");
        assertThat(program.get("/api/v1/reservations/" + kept).body()).contains("clement-marot-rondeaux");

        chosen.put("command", UUID.randomUUID().toString());
        chosen.putAll(proposed(staff.get(page).body()));
        chosen.replaceAll((name, value) -> name.startsWith("fate-") ? "cancel" : value);
        assertThat(location(staff.submit(VENUE + "/closures", chosen, page))).endsWith("done=closed");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                program.get("/api/v1/reservations/" + kept).body())
                        .contains("cancelled"));
    }

    /** The table may know of a booking a moment later than the claims. */
    private void shows(String page, List<String> booked) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(staff.get(page).body()).contains(booked));
    }

    private String book(String space, LocalDate day, String from, String to) {
        HttpResponse<String> answer = program.json("POST", "/api/v1/reservations", wish(space, day, from, to));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String wish(String space, LocalDate day, String from, String to) {
        return "{\"space\":\"%s\",\"from\":\"%sT%s\",\"to\":\"%sT%s\"}".formatted(space, day, from, day, to);
    }

    private static Map<String, String> form(String space, String from, String to, String reason) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("space", space);
        form.put("from", from);
        form.put("to", to);
        form.put("kind", "works");
        form.put("reason", reason);
        form.put("command", UUID.randomUUID().toString());
        return form;
    }

    private static String preview(Map<String, String> form) {
        return VENUE + "/closures/new?space=" + form.get("space") + "&from=" + form.get("from") + "&to="
                + form.get("to");
    }

    private static Map<String, String> proposed(String body) {
        Map<String, String> fates = new LinkedHashMap<>();
        Matcher select = SELECT.matcher(body);
        while (select.find()) {
            Matcher chosen = CHOSEN.matcher(select.group());
            fates.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        Matcher seen = SEEN.matcher(body);
        while (seen.find()) {
            fates.put(seen.group(1), seen.group(2));
        }
        return fates;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
