package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Event files over the API: two organisers want the same hall, and only one can have it at a time. */
@WebTest
class EventFileCallsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILES = "/api/v1/event-files";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller visitor;
    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        visitor = new Caller(port).withToken("visitor").with("Accept-Language", "en");
        staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
    }

    @Test
    void theSecondWaitsChallengesAndIsPromotedWhenTheFirstGivesUp() {
        LocalDate date = cahors.openDay(0).plusWeeks(16);
        HttpResponse<String> opened = organiser.json("POST", FILES, file(date, "clement-marot-grande-salle"));
        assertThat(opened.statusCode()).isEqualTo(201);
        String first = json(opened).path("id").asString();
        assertThat(opened.headers().firstValue("Location")).contains(FILES + "/" + first);
        assertThat(json(opened).path("status").asString()).isEqualTo("enquiry");
        assertThat(json(opened).path("reference").asString()).matches("D-[0-9A-Z]{7}");
        assertThat(json(opened).path("title").asString()).isEqualTo("Journées du safran");
        String second = id(visitor.json("POST", FILES, file(date, "clement-marot-grande-salle")));

        JsonNode held = json(option(organiser, first, cahors.openDay(10)));
        assertThat(held.path("rank").asInt()).isEqualTo(1);
        assertThat(held.path("holding").asBoolean()).isTrue();
        JsonNode waits = json(option(visitor, second, cahors.openDay(12)));
        assertThat(waits.path("rank").asInt()).isEqualTo(2);
        assertThat(waits.path("holding").asBoolean()).isFalse();
        assertThat(waits.path("until").isNull()).isTrue();

        assertThat(post(organiser, first, "challenge", "").statusCode()).isEqualTo(422);
        assertThat(post(visitor, second, "challenge", "").statusCode()).isEqualTo(200);
        JsonNode challenged = json(organiser.get(FILES + "/" + first));
        assertThat(challenged.path("challenged").asBoolean()).isTrue();
        assertThat(post(organiser, first, "confirm", "").statusCode()).isEqualTo(403);

        assertThat(post(organiser, first, "cancel", "{\"reason\": \"Another town\"}")
                        .statusCode())
                .isEqualTo(200);

        JsonNode promoted = json(visitor.get(FILES + "/" + second));
        assertThat(promoted.path("rank").asInt()).isEqualTo(1);
        assertThat(promoted.path("holding").asBoolean()).isTrue();
        assertThat(promoted.path("until").asString()).isNotEmpty();
        assertThat(json(post(staff, second, "confirm", "")).path("status").asString())
                .isEqualTo("confirmed");
        assertThat(what(organiser, first))
                .containsExactly(
                        "opened you", "option-placed you", "option-challenged system", "cancelled you Another town");
        assertThat(what(visitor, second))
                .containsExactly(
                        "opened you",
                        "option-placed you",
                        "challenge-made you",
                        "option-promoted system",
                        "confirmed staff");
    }

    @Test
    void whatAFileHoldsOrWaitsForNobodyElseGets() {
        LocalDate date = cahors.openDay(30);
        String first = id(organiser.json("POST", FILES, file(date, "clement-marot-auditorium")));
        option(organiser, first, date.minusDays(2));

        HttpResponse<String> booked = staff.json(
                "POST",
                "/api/v1/reservations",
                "{\"space\": \"clement-marot-auditorium\", \"from\": \"%sT10:00\", \"to\": \"%sT11:00\"}"
                        .formatted(date, date));

        assertThat(booked.statusCode()).isEqualTo(409);
        assertThat(json(booked).at("/violations/0/rule").asString()).isEqualTo("taken");
        JsonNode found = json(new Caller(port)
                .get("/api/v1/availability?venue=clement-marot&from=%sT10:00&to=%sT11:00".formatted(date, date)));
        assertThat(found.path("spaces").valueStream())
                .filteredOn(space -> space.path("space").asString().equals("clement-marot-auditorium"))
                .hasSize(1)
                .allSatisfy(space -> assertThat(space.path("free").asBoolean()).isFalse());
        String planning = new Caller(port)
                .get("/venues/clement-marot/planning?as=grid&date=" + date)
                .body();
        assertThat(planning.substring(planning.indexOf("data-space=\"clement-marot-auditorium\"")))
                .containsPattern("(?s)^[^>]*>.{0,600}class=\"taken\" colspan");
        post(organiser, first, "cancel", "");
    }

    @Test
    void sentAgainItChangesNothing() {
        LocalDate date = cahors.openDay(2).plusWeeks(16);
        Caller repeating = new Caller(port).withToken("organiser").with("Idempotency-Key", "safran-" + date);
        String once = id(repeating.json("POST", FILES, file(date, "clement-marot-rondeaux")));
        assertThat(id(repeating.json("POST", FILES, file(date, "clement-marot-rondeaux"))))
                .isEqualTo(once);
    }

    @Test
    void aStrangersFileDoesNotExistAndMistakesAreNamed() {
        LocalDate date = cahors.openDay(3).plusWeeks(16);
        String file = id(organiser.json("POST", FILES, file(date, "clement-marot-rondeaux")));
        assertThat(visitor.get(FILES + "/" + file).statusCode()).isEqualTo(404);
        assertThat(visitor.get(FILES + "/" + file + "/history").statusCode()).isEqualTo(404);
        assertThat(option(visitor, file, date.minusDays(1)).statusCode()).isEqualTo(404);
        assertThat(post(visitor, file, "cancel", "").statusCode()).isEqualTo(404);
        assertThat(new Caller(port).get(FILES).statusCode()).isEqualTo(401);

        assertThat(organiser.json("POST", FILES, "{}").statusCode()).isEqualTo(400);
        assertThat(organiser
                        .json(
                                "POST",
                                FILES,
                                file(date, "clement-marot-rondeaux").replace("PT2H", "soon"))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> full = organiser.json(
                "POST", FILES, file(date, "clement-marot-rondeaux").replace("\"attendees\": 20", "\"attendees\": 0"));
        assertThat(full.statusCode()).isEqualTo(400);
        HttpResponse<String> tooMany = organiser.json(
                "POST",
                FILES,
                file(date, "clement-marot-rondeaux").replace("\"layout\": \"theatre\"", "\"layout\": \"igloo\""));
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(json(tooMany).at("/violations/0/rule").asString()).isEqualTo("must-offer-layout");
        assertThat(option(organiser, file, date.plusDays(9)).statusCode()).isEqualTo(422);
        assertThat(post(staff, file, "extend", "{\"until\": \"%sT10:00\"}".formatted(date))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void staffSayHowItEnded() {
        LocalDate date = cahors.openDay(12).plusWeeks(18);
        String declined = id(organiser.json("POST", FILES, file(date, "clement-marot-rondeaux")));
        assertThat(post(organiser, declined, "decline", "{\"reason\": \"price\"}")
                        .statusCode())
                .isEqualTo(403);
        for (String wrong : List.of("{}", "{\"reason\": \"weather\"}")) {
            assertThat(post(staff, declined, "decline", wrong).statusCode()).isEqualTo(400);
        }
        for (String wrong : List.of("{}", "{\"attendees\": -1}")) {
            assertThat(post(staff, declined, "deliver", wrong).statusCode()).isEqualTo(400);
        }
        assertThat(post(staff, declined, "deliver", "{\"attendees\": 12}").body())
                .contains("must-be-confirmed");
        assertThat(post(staff, declined, "close", "").body()).contains("must-be-delivered");
        assertThat(post(staff, declined, "decline", "{\"reason\": \"price\"}").body())
                .contains("\"status\":\"declined\"");
        assertThat(organiser.get(FILES + "/" + declined + "/history").body()).contains("\"lost\":\"price\"");
    }

    @Test
    void everyoneSeesTheirOwnAndStaffThoseOfTheirVenues() {
        LocalDate date = cahors.openDay(4).plusWeeks(16);
        HttpResponse<String> opened = organiser.json("POST", FILES, file(date, "clement-marot-rondeaux"));
        String position = opened.headers().firstValue("Marot-Position").orElseThrow();

        for (String who : List.of("organiser", "staff")) {
            Caller reader = new Caller(port).withToken(who).with("Marot-Min-Position", position);
            assertThat(ids(reader.get(FILES + "?size=100"))).contains(id(opened));
            assertThat(ids(reader.get(FILES + "?size=100&status=cancelled"))).doesNotContain(id(opened));
        }
        Caller stranger = new Caller(port).withToken("visitor").with("Marot-Min-Position", position);
        assertThat(ids(stranger.get(FILES + "?size=100"))).doesNotContain(id(opened));
        assertThat(stranger.get(FILES + "?status=lost").statusCode()).isEqualTo(400);
    }

    private static String file(LocalDate date, String space) {
        return """
                {"venue": "clement-marot", "title": "Journées du safran", "attendees": 20,
                 "spaces": [{"space": "%s", "from": "%sT09:00", "to": "%sT18:00", "layout": "theatre",
                             "setUp": "PT2H", "strike": "PT1H"}],
                 "services": [{"code": "coffee-break", "quantity": 20}]}""".formatted(space, date, date);
    }

    private static HttpResponse<String> option(Caller who, String file, LocalDate until) {
        return post(who, file, "option", "{\"until\": \"%sT18:00\"}".formatted(until));
    }

    private static HttpResponse<String> post(Caller who, String file, String what, String body) {
        return who.json("POST", FILES + "/" + file + "/" + what, body);
    }

    private static List<String> what(Caller who, String file) {
        List<String> what = new ArrayList<>();
        json(who.get(FILES + "/" + file + "/history")).forEach(entry -> {
            String reason = entry.at("/details/reason").asString("");
            what.add((entry.path("what").asString() + " " + entry.path("by").asString() + " " + reason).strip());
        });
        return what;
    }

    private static List<String> ids(HttpResponse<String> answer) {
        return json(answer)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
