package org.marot.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
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

/** The calls of operators on the running application. */
@WebTest
class OperationsCallsTest {
    private static final String ROOM = "frederic-suisse-office-2";
    private static final int REBUILDS = 0x6d72;

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DataSource dataSource;

    private Caller operator;

    @BeforeEach
    void begin() {
        cahors.open();
        operator = new Caller(port).withToken("admin").with("Accept-Language", "en");
    }

    @AfterEach
    void leaveNothingPlanted() {
        database.execute("alter table availability drop constraint if exists planted");
    }

    @Test
    void statusFollowsABookingToEveryTable() {
        long before = status().at("/store/position").asLong();
        book(cahors.openDay(30));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode status = status();
            long store = status.at("/store/position").asLong();
            assertThat(store).isGreaterThan(before);
            assertThat(status.at("/relay/position").asLong()).isEqualTo(store);
            assertThat(status.at("/relay/waiting").asLong()).isZero();
            assertThat(names(status)).contains("availability", "reservations", "waitlist", "memory");
            status.get("projections").forEach(one -> {
                assertThat(one.get("position").asLong()).isEqualTo(store);
                assertThat(one.get("lagMillis").asLong()).isZero();
                assertThat(one.get("deadLetters").asLong()).isZero();
                assertThat(one.get("needsRebuild").asBoolean()).isFalse();
            });
        });
    }

    @Test
    void aRebuildTellsWhatItDidAndRunsOnceAtATime() throws Exception {
        book(cahors.openDay(31));
        HttpResponse<String> rebuilt = operator.json("POST", "/api/v1/projections/reservations/rebuild", "");
        assertThat(rebuilt.statusCode()).as(rebuilt.body()).isEqualTo(200);
        assertThat(json(rebuilt).get("name").asString()).isEqualTo("reservations");
        assertThat(json(rebuilt).get("events").asLong()).isPositive();
        assertThat(operator.json("POST", "/api/v1/projections/no-such/rebuild", "")
                        .statusCode())
                .isEqualTo(404);
        try (Connection another = dataSource.getConnection();
                Statement statement = another.createStatement()) {
            statement.execute("select pg_advisory_lock(" + REBUILDS + ", hashtext('reservations'))");
            HttpResponse<String> refused = operator.json("POST", "/api/v1/projections/reservations/rebuild", "");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("rebuild-under-way");
            statement.execute("select pg_advisory_unlock(" + REBUILDS + ", hashtext('reservations'))");
        }
    }

    @Test
    void aDeadLetterIsLookedAtTriedAgainAndSettled() {
        plant();
        String reservation = book(cahors.openDay(32));
        JsonNode letter = letterOf(reservation);
        assertThat(letter.get("projection").asString()).isEqualTo("availability");
        assertThat(letter.get("cause").asString()).contains("planted");
        String path = "/api/v1/dead-letters/" + letter.get("id").asLong();

        assertThat(json(operator.json("POST", path + "/retry", ""))
                        .get("settled")
                        .asBoolean())
                .isFalse();
        database.execute("alter table availability drop constraint planted");
        assertThat(json(operator.json("POST", path + "/retry", ""))
                        .get("settled")
                        .asBoolean())
                .isTrue();
        assertThat(operator.json("POST", path + "/retry", "").statusCode()).isEqualTo(404);
        assertThat(rows(reservation)).isEqualTo(1);
    }

    @Test
    void aDroppedLetterLeavesItsTableInNeedOfARebuild() {
        plant();
        String reservation = book(cahors.openDay(33));
        String path = "/api/v1/dead-letters/" + letterOf(reservation).get("id").asLong();
        assertThat(operator.json("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(operator.json("DELETE", path, "").statusCode()).isEqualTo(404);
        assertThat(needsRebuild()).isTrue();
        assertThat(new Caller(port).signedIn("admin").get("/operations").body())
                .contains("à reconstruire", "Un événement a été abandonné");

        database.execute("alter table availability drop constraint planted");
        assertThat(rows(reservation)).isZero();
        assertThat(operator.json("POST", "/api/v1/projections/availability/rebuild", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(rows(reservation)).isEqualTo(1);
        assertThat(needsRebuild()).isFalse();
    }

    @Test
    void theFiguresAreForAdministratorsAlone() {
        for (String name : List.of("marot.outbox.waiting", "marot.projection.lag", "marot.projection.dead.letters")) {
            HttpResponse<String> figure = operator.get("/actuator/metrics/" + name);
            assertThat(figure.statusCode()).as(name).isEqualTo(200);
            assertThat(json(figure).at("/measurements/0/value").isNumber())
                    .as(figure.body())
                    .isTrue();
        }
        assertThat(new Caller(port)
                        .withToken("staff")
                        .get("/actuator/metrics/marot.outbox.waiting")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Caller(port).get("/actuator/metrics").statusCode()).isEqualTo(401);
    }

    private JsonNode status() {
        return json(operator.get("/api/v1/status"));
    }

    private boolean needsRebuild() {
        return StreamSupport.stream(status().get("projections").spliterator(), false)
                .anyMatch(one -> one.get("needsRebuild").asBoolean());
    }

    private static List<String> names(JsonNode status) {
        return StreamSupport.stream(status.get("projections").spliterator(), false)
                .map(one -> one.get("name").asString())
                .toList();
    }

    /** From now on the table of availability takes no booking of that room any more. */
    private void plant() {
        database.execute("alter table availability add constraint planted check (space <> '" + ROOM + "') not valid");
    }

    private JsonNode letterOf(String reservation) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> StreamSupport.stream(
                                        json(operator.get("/api/v1/dead-letters?size=100"))
                                                .get("items")
                                                .spliterator(),
                                        false)
                                .filter(letter ->
                                        letter.get("subject").asString().equals(reservation))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private long rows(String reservation) {
        Long rows = database.queryForObject(
                "select count(*) from availability where reservation = ?::uuid", Long.class, reservation);
        return rows == null ? -1 : rows;
    }

    private String book(LocalDate date) {
        String wish = "{\"space\":\"%s\",\"from\":\"%sT09:00\",\"to\":\"%sT10:00\"}".formatted(ROOM, date, date);
        HttpResponse<String> booked = new Caller(port).withToken("resident").json("POST", "/api/v1/reservations", wish);
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        return json(booked).get("id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
