package org.marot.web.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** A program repeats a booking: preview, all or nothing, changes of many dates at once. */
@WebTest
class SeriesCallsTest {
    private static final String ROOM = "frederic-suisse-room-2";
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcTemplate database;

    private Caller resident;
    private Caller visitor;

    @BeforeEach
    void takeTokens() {
        cahors.open();
        resident = new Caller(port).withToken("resident").with("Accept-Language", "en");
        visitor = new Caller(port).withToken("visitor").with("Accept-Language", "en");
    }

    @Test
    void previewsBooksRefusesAndSkips() {
        LocalDate first = cahors.openDay(6);
        String rule = "FREQ=WEEKLY;COUNT=4;BYDAY=" + first.getDayOfWeek().name().substring(0, 2);
        JsonNode before = json(resident.json("POST", "/api/v1/series/preview", body(first, rule, "")), 200);
        List<String> verdicts = texts(before.path("occurrences"), "verdict");
        assertThat(verdicts).hasSize(4);
        assertThat(verdicts.get(0)).isEqualTo("free");

        JsonNode series =
                json(resident.json("POST", "/api/v1/series", body(first, rule, ", \"onConflict\": \"skip\"")), 201);
        String id = series.path("id").asString();
        assertThat(texts(series.path("reservations"), "date")).contains(first.toString());

        JsonNode now = json(visitor.json("POST", "/api/v1/series/preview", body(first, rule, "")), 200);
        JsonNode one = now.path("occurrences").get(0);
        assertThat(one.path("verdict").asString()).isEqualTo("taken");
        assertThat(one.path("violations").get(0).path("message").asString()).isNotBlank();
        HttpResponse<String> refused = visitor.json("POST", "/api/v1/series", body(first, rule, ""));
        assertThat(refused.statusCode()).isEqualTo(verdicts.contains("closed") ? 422 : 409);
        assertThat(refused.body()).contains("\"rule\":\"taken\"").doesNotContain("Resident", id);

        assertThat(database.queryForList("select rules[1] from refused_request where space = ?", String.class, ROOM))
                .contains("taken");

        assertThat(visitor.get("/api/v1/series/" + id).statusCode()).isEqualTo(404);
        assertThat(json(resident.get("/api/v1/series/" + id), 200)).isEqualTo(series);
    }

    @Test
    void movesCancelsAndAddsDates() {
        LocalDate first = cahors.openDay(8);
        JsonNode series = json(
                resident.json(
                        "POST",
                        "/api/v1/series",
                        body(first, "FREQ=DAILY;COUNT=9", ", \"onConflict\": \"skip\", \"skip\": [\"" + first + "\"]")),
                201);
        String at = "/api/v1/series/" + series.path("id").asString();
        List<String> dates = texts(series.path("reservations"), "date");
        assertThat(dates).doesNotContain(first.toString()).hasSizeGreaterThan(3);

        JsonNode preview = json(resident.json("POST", at + "/move/preview", "{\"from\": \"14:00\"}"), 200);
        assertThat(texts(preview.path("occurrences"), "verdict")).containsOnly("free");
        JsonNode moved = json(
                resident.json("POST", at + "/move", "{\"from\": \"14:00\", \"following\": \"" + dates.get(1) + "\"}"),
                200);
        List<String> starts = texts(moved.path("reservations"), "from");
        assertThat(starts.get(0)).contains("T09:00");
        assertThat(starts.subList(1, starts.size()))
                .allSatisfy(start -> assertThat(start).contains("T14:00"));

        JsonNode added = json(resident.json("POST", at + "/dates", "{\"date\": \"" + first + "\"}"), 200);
        assertThat(texts(added.path("reservations"), "date")).contains(first.toString());
        assertThat(resident.json("POST", at + "/dates", "{\"date\": \"" + first + "\"}")
                        .statusCode())
                .isEqualTo(422);

        JsonNode cancelled =
                json(resident.json("POST", at + "/cancel", "{\"following\": \"" + dates.get(1) + "\"}"), 200);
        assertThat(texts(cancelled.path("reservations"), "date")).containsExactly(first.toString(), dates.get(0));
        String gone = moved.path("reservations").get(1).path("reservation").asString();
        assertThat(resident.get("/api/v1/reservations/" + gone + "/history").body())
                .contains("cancelled");
    }

    @Test
    void theSameKeyTwiceIsOneSeries() {
        LocalDate first = cahors.openDay(18);
        resident.with("Idempotency-Key", UUID.randomUUID().toString());
        String body =
                body(first, "FREQ=DAILY;COUNT=1", "").replace("T09", "T16").replace("T10", "T17");
        JsonNode once = json(resident.json("POST", "/api/v1/series", body), 201);
        assertThat(json(resident.json("POST", "/api/v1/series", body), 201)).isEqualTo(once);
    }

    @Test
    void namesTheFieldThatCannotBeRead() {
        LocalDate first = cahors.openDay(20);
        for (String wrong : List.of(
                "{}",
                "{\"space\": \"" + ROOM + "\", \"from\": \"x\", \"to\": \"y\", \"rrule\": \"FREQ=DAILY;COUNT=1\"}",
                body(first, "FREQ=DAILY;COUNT=1", ", \"onConflict\": \"hope\""),
                body(first, "FREQ=DAILY;COUNT=1", ", \"skip\": [\"tomorrow\"]"),
                body(first, "FREQ=DAILY;COUNT=1", ", \"skip\": [null]"),
                body(first, "FREQ=DAILY;COUNT=1", ", \"instead\": [{}]"))) {
            HttpResponse<String> answer = resident.json("POST", "/api/v1/series", wrong);
            assertThat(answer.statusCode()).as(wrong + answer.body()).isEqualTo(400);
        }
        HttpResponse<String> rule = resident.json("POST", "/api/v1/series", body(first, "FREQ=HOURLY;COUNT=2", ""));
        assertThat(rule.statusCode()).isEqualTo(422);
        assertThat(rule.body()).contains("repeat-rule-too-fine", "not by hours");
        assertThat(new Caller(port).json("POST", "/api/v1/series", "{}").statusCode())
                .isEqualTo(401);
    }

    private static String body(LocalDate first, String rule, String more) {
        return """
                {"space": "%s", "from": "%sT09:00", "to": "%sT10:00", "rrule": "%s"%s}""".formatted(ROOM, first, first, rule, more);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asString("")));
        return texts;
    }
}
