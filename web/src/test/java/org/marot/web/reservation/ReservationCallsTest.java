package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.reservation.Nodes.day;

import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import tools.jackson.databind.JsonNode;

class ReservationCallsTest {
    private final Api resident = Api.first("resident");
    private final Api visitor = Api.first("visitor");
    private final Api staff = Api.first("staff");

    @AfterEach
    void nowIsNow() {
        Nodes.CLOCK.shift(Duration.ZERO);
    }

    @Test
    void lives_from_its_201_to_its_history() {
        LocalDate day = day(0);
        Answer booked = resident.post("/reservations", """
                {"space": "house-room-1", "from": "%sT09:00", "to": "%sT11:00", "attendees": 5, "layout": "boardroom",
                 "title": "Weekly", "somethingNew": true}""".formatted(day, day));
        assertThat(booked.status()).isEqualTo(201);
        String id = booked.text("id");
        assertThat(booked.header("Location")).isEqualTo("/api/v1/reservations/" + id);
        assertThat(booked.text("status")).isEqualTo("confirmed");
        assertThat(booked.text("reference")).matches("R-[0-9A-Z]{5,}");
        assertThat(booked.text("from")).startsWith(day + "T09:00+0");
        assertThat(booked.text("cancellableUntil")).isEqualTo(booked.text("from"));
        assertThat(booked.json().get("unit").asInt()).isEqualTo(1);
        assertThat(booked.json().get("price").isNull()).isTrue();
        assertThat(booked.json().get("expiresAt").isNull()).isTrue();

        JsonNode list = resident.get("/reservations?from=%s&to=%s".formatted(day, day.plusDays(1)), booked.position())
                .json();
        assertThat(list.get("total").asInt()).isEqualTo(1);
        assertThat(list.get("items").get(0)).isEqualTo(booked.json());

        Answer moved = resident.post(
                "/reservations/%s/move".formatted(id),
                "{\"space\":\"house-room-2\",\"to\":\"%sT12:00\"}".formatted(day));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("space")).isEqualTo("house-room-2");
        assertThat(moved.text("from")).isEqualTo(booked.text("from"));
        assertThat(moved.text("to")).startsWith(day + "T12:00+0");
        assertThat(moved.text("title")).isEqualTo("Weekly");
        assertThat(resident.get("/reservations/" + id, moved.position()).json()).isEqualTo(moved.json());
        assertThat(visitor.book("house-room-1", day, "09:00", "11:00").status()).isEqualTo(201);

        Answer cancelled = resident.post("/reservations/%s/cancel".formatted(id), "{\"reason\":\"Rain\"}");
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("status")).isEqualTo("cancelled");
        assertThat(visitor.book("house-room-2", day, "09:00", "12:00").status()).isEqualTo(201);

        JsonNode history =
                resident.get("/reservations/%s/history".formatted(id)).json();
        assertThat(Api.all(history, "what")).containsExactly("booked", "moved", "cancelled");
        assertThat(Api.all(history, "by")).containsOnly("you");
        assertThat(history.get(2).get("details").get("reason").asString()).isEqualTo("Rain");
        assertThat(history.get(1).get("details").get("space").asString()).isEqualTo("house-room-2");
        assertThat(Api.all(staff.get("/reservations/%s/history".formatted(id)).json(), "by"))
                .containsOnly("customer");
    }

    @Test
    void what_is_taken_is_told_with_alternatives_that_can_be_had() {
        LocalDate day = day(1);
        assertThat(resident.book("house-hall-a", day, "09:00", "11:00").status())
                .isEqualTo(201);
        Answer refused = visitor.book("house-hall", day, "11:00", "12:00");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("/problems/taken");
        JsonNode taken = refused.json().get("violations").get(0);
        assertThat(taken.get("rule").asString()).isEqualTo("taken");
        assertThat(taken.get("space").asString()).isEqualTo("house-hall");
        assertThat(taken.get("from").asString()).startsWith(day.toString());
        assertThat(taken.get("message").asString()).isEqualTo("This time is already taken.");
        assertThat(refused.response().body()).doesNotContain("resident", "Resident");
        JsonNode alternatives = refused.json().get("alternatives");
        assertThat(alternatives.size()).isBetween(1, 5);
        for (JsonNode one : alternatives) {
            String wish = Api.wish(
                    one.get("space").asString(),
                    one.get("from").asString(),
                    one.get("to").asString());
            Answer instead = visitor.post("/reservations", wish);
            assertThat(instead.status()).as(wish).isEqualTo(201);
            visitor.post("/reservations/%s/cancel".formatted(instead.text("id")), "{}");
        }
        assertThat(Nodes.database()
                        .queryForObject(
                                "select count(*) from refused_request where space = 'house-hall'"
                                        + " and kind = 'TAKEN' and rules = '{taken}'",
                                Integer.class))
                .isPositive();
    }

    @Test
    void every_broken_rule_is_told() {
        LocalDate sunday = day(0).with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.SUNDAY));
        Answer refused = resident.post("/reservations", """
                {"space": "annex-room", "from": "%sT09:10", "to": "%sT15:00", "attendees": 9, "layout": "banquet"}""".formatted(sunday, sunday));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/problems/rule-broken");
        assertThat(refused.rules())
                .contains("must-fit-granularity", "must-not-last-too-long", "must-offer-layout")
                .hasSizeGreaterThan(3);
    }

    @Test
    void to_strangers_it_does_not_exist() {
        Answer booked = resident.book("house-room-1", day(2), "09:00", "10:00");
        String path = "/reservations/" + booked.text("id");
        for (Answer answer : new Answer[] {
            visitor.get(path),
            visitor.get(path + "/history"),
            visitor.post(path + "/move", "{\"from\":\"%sT08:00\"}".formatted(day(2))),
            visitor.post(path + "/move", "{}"),
            visitor.post(path + "/confirm", ""),
            visitor.post(path + "/cancel", "{}"),
            visitor.get("/reservations/nonsense"),
            visitor.get("/reservations/00000000-0000-0000-0000-000000000000")
        }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("type")).isEqualTo("/problems/not-found");
        }
        assertThat(staff.get(path).status()).isEqualTo(200);
        assertThat(staff.post(path + "/cancel", "{}").status()).isEqualTo(200);
        assertThat(Api.all(resident.get(path + "/history").json(), "by")).containsExactly("you", "staff");
        assertThat(new Api(Nodes.first()).get(path).status()).isEqualTo(401);
    }

    @Test
    void staff_books_for_a_customer_and_members_for_themselves_only() {
        String customer =
                resident.book("house-room-3", day(3), "08:00", "09:00").text("customer");
        String wish = "{\"space\":\"house-room-3\",\"from\":\"%sT09:00\",\"to\":\"%sT10:00\",\"customer\":\"%s\"}"
                .formatted(day(3), day(3), customer);
        assertThat(visitor.post("/reservations", wish).status()).isEqualTo(403);
        Answer booked = staff.post("/reservations", wish);
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("customer")).isEqualTo(customer);
        JsonNode mine = resident.get(
                        "/reservations?space=house-room-3&status=confirmed&from=" + day(3), booked.position())
                .json();
        assertThat(Api.all(mine.get("items"), "id")).contains(booked.text("id"));
        JsonNode theirs = staff.get("/reservations?venue=house&size=1&page=1&customer=" + customer, booked.position())
                .json();
        assertThat(theirs.get("items").size()).isEqualTo(1);
        assertThat(theirs.get("total").asInt()).isGreaterThanOrEqualTo(2);
        String unknown = wish.replace(customer, "00000000-0000-0000-0000-000000000009");
        assertThat(staff.post("/reservations", unknown).status()).isEqualTo(404);
    }

    @Test
    void a_hold_is_confirmed_or_lapses_by_itself() {
        String hold = "{\"space\":\"house-desks\",\"from\":\"%sT%%s\",\"to\":\"%sT%%s\",\"hold\":true}"
                .formatted(day(4), day(4));
        Answer held = resident.post("/reservations", hold.formatted("09:00", "10:00"));
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.text("status")).isEqualTo("held");
        assertThat(held.text("expiresAt")).isNotEmpty();
        Answer confirmed = resident.post("/reservations/%s/confirm".formatted(held.text("id")), "");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.text("status")).isEqualTo("confirmed");
        assertThat(confirmed.json().get("expiresAt").isNull()).isTrue();
        assertThat(resident.post("/reservations/%s/confirm".formatted(held.text("id")), "")
                        .rules())
                .containsExactly("must-be-held");

        Nodes.CLOCK.shift(Duration.ofMinutes(-10).plusSeconds(2));
        Answer left = resident.post("/reservations", hold.formatted("11:00", "12:00"));
        assertThat(left.text("status")).isEqualTo("held");
        nowIsNow();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                resident.get("/reservations/" + left.text("id")).text("status"))
                        .isEqualTo("expired"));
        assertThat(Api.all(
                        resident.get("/reservations/%s/history".formatted(left.text("id")))
                                .json(),
                        "by"))
                .containsExactly("you", "system");
        assertThat(resident.post("/reservations/%s/confirm".formatted(left.text("id")), "")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_read_waits_for_a_position_but_not_for_ever() {
        assertThat(resident.get("/reservations", "rubbish").fields()).containsExactly("Marot-Min-Position");
        long start = System.nanoTime();
        Answer tooEarly = resident.get("/reservations", "999999999999");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(6));
        assertThat(tooEarly.status()).isEqualTo(503);
        assertThat(tooEarly.header("Retry-After")).isNotEmpty();
        assertThat(resident.get("/availability?from=%sT09:00&to=%sT10:00".formatted(day(0), day(0)), "0")
                        .status())
                .isEqualTo(200);
    }
}
