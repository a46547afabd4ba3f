package org.marot.web.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** The line over the API, from joining to the reservation. */
@WebTest
class WaitlistCallsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROOM = "frederic-suisse-room-2";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcTemplate database;

    private Caller resident;
    private Caller visitor;
    private Caller organiser;

    @BeforeEach
    void signIn() {
        cahors.open();
        resident = new Caller(port).withToken("resident").with("Accept-Language", "en");
        visitor = new Caller(port).withToken("visitor").with("Accept-Language", "en");
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
    }

    @Test
    void whatIsReleasedIsOfferedToTheFirstAndAccepted() {
        LocalDate date = cahors.openDay(33);
        String booked = id(book(resident, date));
        HttpResponse<String> joined = join(visitor, wish(date));
        assertThat(joined.statusCode()).isEqualTo(201);
        assertThat(joined.headers().firstValue("Location")).contains("/api/v1/waitlist/" + id(joined));
        assertThat(json(joined).path("status").asString()).isEqualTo("waiting");
        assertThat(json(joined).path("rank").asInt()).isEqualTo(1);
        HttpResponse<String> second = join(organiser, wish(date));
        assertThat(json(second).path("rank").asInt()).isEqualTo(2);

        assertThat(resident.json("POST", "/api/v1/reservations/" + booked + "/cancel", "{}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(book(resident, date).statusCode()).as("nobody overtakes").isEqualTo(409);
        JsonNode offer = awaitStatus(visitor, id(joined), "offered");
        assertThat(offer.path("expiresAt").asString()).isNotEmpty();
        assertThat(offer.path("space").asString()).isEqualTo(ROOM);
        assertThat(database.queryForObject(
                        "select count(*) from hold_at_once where reservation = ?::uuid",
                        Integer.class,
                        offer.path("reservation").asString()))
                .as("holds that count")
                .isZero();
        assertThat(organiser
                        .json("POST", "/api/v1/waitlist/" + id(joined) + "/accept", "")
                        .statusCode())
                .isEqualTo(404);

        HttpResponse<String> accepted = visitor.json("POST", "/api/v1/waitlist/" + id(joined) + "/accept", "");
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(json(accepted).path("status").asString()).isEqualTo("accepted");
        String position = accepted.headers().firstValue("Marot-Position").orElseThrow();
        HttpResponse<String> mine = new Caller(port)
                .withToken("visitor")
                .with("Marot-Min-Position", position)
                .get("/api/v1/reservations/" + offer.path("reservation").asString());
        assertThat(json(mine).path("status").asString()).isEqualTo("confirmed");

        assertThat(organiser
                        .bytes("DELETE", "/api/v1/waitlist/" + id(second), new byte[0], null)
                        .statusCode())
                .isEqualTo(204);
        awaitStatus(organiser, id(second), "left");
    }

    @Test
    void whoLeavesAnOfferHandsItOn() {
        LocalDate date = cahors.openDay(34);
        String booked = id(book(resident, date));
        String first = id(join(visitor, wish(date)));
        String second = id(join(organiser, wish(date)));
        resident.json("POST", "/api/v1/reservations/" + booked + "/cancel", "{}");
        awaitStatus(visitor, first, "offered");

        assertThat(visitor.bytes("DELETE", "/api/v1/waitlist/" + first, new byte[0], null)
                        .statusCode())
                .isEqualTo(204);

        awaitStatus(visitor, first, "left");
        awaitStatus(organiser, second, "offered");
    }

    @Test
    void refusalsAreProblemsWithTheirRule() {
        LocalDate date = cahors.openDay(35);
        assertThat(rules(join(visitor, wish(date)))).containsExactly("must-be-taken");
        book(resident, date);
        assertThat(join(visitor, wish(date)).statusCode()).isEqualTo(201);
        HttpResponse<String> twice = join(visitor, wish(date));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(rules(twice)).containsExactly("must-not-wait-twice");
        assertThat(json(twice).at("/violations/0/message").asString())
                .isEqualTo("You wait already for this space at this time.");
        assertThat(join(visitor, "{\"from\": \"%sT09:00\", \"to\": \"%sT10:00\"}".formatted(date, date))
                        .statusCode())
                .isEqualTo(400);
        assertThat(join(visitor, wish(date).replace(ROOM, "no-such-space")).statusCode())
                .isEqualTo(404);
        assertThat(new Caller(port).get("/api/v1/waitlist").statusCode()).isEqualTo(401);
    }

    @Test
    void anyRoomOfTheVenueWillDo() {
        LocalDate date = cahors.openDay(36);
        String any =
                "{\"venue\": \"frederic-suisse\", \"kind\": \"room\", \"attendees\": 8, \"from\": \"%sT09:00\", \"to\": \"%sT10:00\"}"
                        .formatted(date, date);
        HttpResponse<String> refused = join(visitor, any);
        assertThat(rules(refused)).containsExactly("must-be-taken");
        for (String room : List.of("frederic-suisse-room-1", "frederic-suisse-room-2", "frederic-suisse-room-3")) {
            resident.json("POST", "/api/v1/reservations", wish(date).replace(ROOM, room));
        }
        HttpResponse<String> joined = join(visitor, any);
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
        assertThat(json(joined).path("spaces").size()).isGreaterThan(1);
    }

    @Test
    void aRoomWillDoInAnyOfItsLayoutsAndTheOfferSaysInWhich() {
        LocalDate date = cahors.farOpenDay(3);
        String large = "frederic-suisse-room-1";
        String booked =
                id(resident.json("POST", "/api/v1/reservations", wish(date).replace(ROOM, large)));
        String many =
                "{\"venue\": \"frederic-suisse\", \"kind\": \"room\", \"attendees\": 18, \"from\": \"%sT09:00\", \"to\": \"%sT10:00\"}"
                        .formatted(date, date);
        HttpResponse<String> joined = join(visitor, many);
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
        assertThat(json(joined).path("layout").isNull()).isTrue();

        resident.json("POST", "/api/v1/reservations/" + booked + "/cancel", "{}");

        JsonNode offer = awaitStatus(visitor, id(joined), "offered");
        assertThat(offer.path("space").asString()).isEqualTo(large);
        assertThat(offer.path("layout").asString()).isEqualTo("theatre");
        Caller page = new Caller(port).signedIn("visitor").with("Accept-Language", "en");
        assertThat(page.get("/reservations/waiting").body()).contains("layout: ");
    }

    @Test
    void rebuiltFromZeroTheTableIsTheSame() {
        LocalDate date = cahors.openDay(37);
        book(resident, date);
        String waiting = id(join(visitor, wish(date)));
        awaitStatus(visitor, waiting, "waiting");
        String rows = "select row_to_json(waitlist)::text from waitlist order by 1";
        List<Map<String, Object>> live = database.queryForList(rows);

        HttpResponse<String> rebuilt =
                new Caller(port).withToken("admin").json("POST", "/api/v1/projections/waitlist/rebuild", "");

        assertThat(rebuilt.statusCode()).isEqualTo(200);
        assertThat(database.queryForList(rows)).isEqualTo(live).isNotEmpty();
    }

    private JsonNode awaitStatus(Caller caller, String entry, String status) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> entry(caller, entry),
                        one -> one.path("status").asString("").equals(status));
    }

    private static JsonNode entry(Caller caller, String entry) {
        for (JsonNode one : json(caller.get("/api/v1/waitlist?size=100")).path("items")) {
            if (one.path("id").asString().equals(entry)) {
                return one;
            }
        }
        return JSON.createObjectNode();
    }

    private static HttpResponse<String> book(Caller caller, LocalDate date) {
        return caller.json("POST", "/api/v1/reservations", wish(date));
    }

    private static HttpResponse<String> join(Caller caller, String wish) {
        return caller.json("POST", "/api/v1/waitlist", wish);
    }

    private static String wish(LocalDate date) {
        return "{\"space\": \"%s\", \"from\": \"%sT09:00\", \"to\": \"%sT11:00\"}".formatted(ROOM, date, date);
    }

    private static List<String> rules(HttpResponse<String> problem) {
        return json(problem)
                .path("violations")
                .valueStream()
                .map(one -> one.path("rule").asString())
                .toList();
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
