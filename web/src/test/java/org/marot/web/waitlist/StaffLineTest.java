package org.marot.web.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Staff put somebody in the line who asks at the desk; the offer is theirs. */
@WebTest
class StaffLineTest {
    private static final String ROOM = "frederic-suisse-room-3";
    private static final String LINE = "/venues/frederic-suisse/line";
    private static final String WISH = "{\"space\": \"" + ROOM + "\", \"from\": \"%sT15:00\", \"to\": \"%sT16:00\"%s}";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcTemplate database;

    private Caller staff;
    private Caller resident;
    private Caller visitor;

    @BeforeEach
    void signIn() {
        cahors.open();
        staff = new Caller(port).signedIn("staff").with("Accept-Language", "en");
        resident = new Caller(port).withToken("resident").with("Accept-Language", "en");
        visitor = new Caller(port).withToken("visitor").with("Accept-Language", "en");
    }

    @Test
    void whoAsksAtTheDeskIsPutInTheLineAndIsOfferedWhatComesFree() {
        LocalDate date = cahors.farOpenDay(1);
        String booked = booked(date);

        HttpResponse<String> done = staff.submit(LINE, form(date, "visitor@demo.example", "telephoned"), LINE);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() -> assertThat(staff.get(LINE + "?done=joined").body())
                        .contains(
                                "Noted: they are in the line", "Put in by staff: telephoned", "Number 1 in the line"));
        assertThat(staff.get("/reservations/waiting").body()).doesNotContain("Put in by staff");
        JsonNode place = place("waiting");
        assertThat(place.path("space").asString()).isEqualTo(ROOM);

        resident.json("POST", "/api/v1/reservations/" + booked + "/cancel", "{}");
        JsonNode offer = Awaitility.await().until(() -> place("offered"), one -> !one.isMissingNode());
        HttpResponse<String> accepted =
                visitor.json("POST", "/api/v1/waitlist/" + offer.path("id").asString() + "/accept", "");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    }

    @Test
    void withoutAReasonOrAnAccountNothingHappens() {
        LocalDate date = cahors.farOpenDay(2);
        booked(date);
        assertRefused("Say why", form(date, "visitor@demo.example", " "));
        assertRefused("no account", form(date, "nobody@demo.example", "telephoned"));
        Map<String, String> elsewhere = form(date, "visitor@demo.example", "telephoned");
        elsewhere.put("space", "clement-marot-grande-salle");
        assertRefused("no space", elsewhere);
        assertThat(new Caller(port).signedIn("resident").get(LINE).statusCode()).isIn(403, 404);
    }

    @Test
    void byProgramOnlyStaffNamesSomebodyElse() {
        LocalDate date = cahors.farOpenDay(0);
        booked(date);
        String customer = database.queryForObject(
                "select customer::text from account where email = 'visitor@demo.example'", String.class);
        String another =
                WISH.formatted(date, date, ", \"customer\": \"" + customer + "\", \"reason\": \"at the desk\"");
        Caller organiser = new Caller(port).withToken("organiser");
        assertThat(organiser.json("POST", "/api/v1/waitlist", another).statusCode())
                .isEqualTo(403);
        Caller desk = new Caller(port).withToken("staff");
        HttpResponse<String> joined = desk.json("POST", "/api/v1/waitlist", another);
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
        String id = JsonMapper.shared().readTree(joined.body()).path("id").asString();
        assertThat(database.queryForList(
                        "select reason from action_reason where reservation = ?::uuid", String.class, id))
                .containsExactly("at the desk");
    }

    private void assertRefused(String why, Map<String, String> form) {
        HttpResponse<String> refused = staff.submit(LINE, form, LINE);
        assertThat(refused.statusCode()).as(why).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", why);
    }

    private JsonNode place(String status) {
        JsonNode all = JsonMapper.shared()
                .readTree(visitor.get("/api/v1/waitlist?size=100").body());
        for (JsonNode one : all.path("items")) {
            if (one.path("status").asString().equals(status)
                    && one.path("from").asString().contains("T15:00")) {
                return one;
            }
        }
        return all.path("none");
    }

    private String booked(LocalDate date) {
        HttpResponse<String> answer = resident.json("POST", "/api/v1/reservations", WISH.formatted(date, date, ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body()).path("id").asString();
    }

    private static Map<String, String> form(LocalDate date, String email, String reason) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("email", email);
        form.put("space", ROOM);
        form.put("date", date.toString());
        form.put("from", "15:00");
        form.put("to", "16:00");
        form.put("people", "2");
        form.put("reason", reason);
        form.put("command", UUID.randomUUID().toString());
        return form;
    }
}
