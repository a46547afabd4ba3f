package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;
import tools.jackson.databind.JsonNode;

/** Coming, leaving and not coming, over HTTP, on what is booked from the running half-hour on. */
class ArrivingCallsTest {
    /** Where one is asked to check in. */
    private static final String ROOM = "house-room-3";

    private final Api resident = Api.first("resident");
    private final Api visitor = Api.first("visitor");
    private final Api staff = Api.first("staff");
    private String id = "";

    @AfterEach
    void makeRoom() {
        staff.post("/reservations/" + id + "/cancel", "{}");
        Nodes.database().update("delete from claim where space = ?", ROOM);
    }

    @Test
    void who_comes_and_leaves_early_frees_the_rest() {
        LocalDateTime now = runningStep();
        Answer booked = book(now, 4);
        assertThat(post("check-out").rules()).containsExactly("must-be-checked-in");

        Answer in = post("check-in");
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.text("status")).isEqualTo("checked-in");
        assertThat(resident.get("/reservations/" + id, in.position()).json()).isEqualTo(in.json());
        assertThat(resident.get("/reservations?status=checked-in").response().body())
                .contains(id);

        Answer out = post("check-out");
        assertThat(out.text("status")).isEqualTo("completed");
        assertThat(out.text("from")).isEqualTo(booked.text("from"));
        assertThat(out.text("to")).isLessThan(booked.text("to"));
        assertThat(resident.get("/reservations/" + id, out.position()).json()).isEqualTo(out.json());
        assertThat(visitor.get(
                                "/spaces/%s/calendar?from=%s&to=%s"
                                        .formatted(
                                                ROOM,
                                                now.toLocalDate(),
                                                now.toLocalDate().plusDays(1)),
                                out.position())
                        .response()
                        .body())
                .contains(out.text("to"))
                .doesNotContain(booked.text("to"));
        Answer rest = visitor.post("/reservations", Api.wish(ROOM, out.text("to"), booked.text("to")));
        assertThat(rest.status()).isEqualTo(201);
        assertThat(visitor.post("/reservations/%s/cancel".formatted(rest.text("id")), "{}")
                        .status())
                .isEqualTo(200);

        JsonNode history =
                resident.get("/reservations/%s/history".formatted(id)).json();
        assertThat(Api.all(history, "what")).containsExactly("booked", "checked-in", "checked-out");
        assertThat(Api.all(history, "by")).containsOnly("you");
    }

    @Test
    void nobody_checks_in_too_early_or_for_a_stranger() {
        book(runningStep().plusHours(2), 1);
        assertThat(post("check-in").rules()).containsExactly("must-not-check-in-early");
        assertThat(visitor.post("/reservations/%s/check-in".formatted(id), "{}").status())
                .isEqualTo(404);
        assertThat(resident.post("/reservations/%s/undo-no-show".formatted(id), "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_does_not_come_is_a_no_show_which_staff_can_put_right() {
        book(runningStep(), 4);
        int timers = Nodes.database().update("""
                update scheduled_tasks set execution_time = now() - interval '1 min'
                where task_name = 'settle-arrival' and task_instance like ?""", id + "%");
        assertThat(timers).isEqualTo(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(resident.get("/reservations/" + id).text("status"))
                                .isEqualTo("no-show"));
        assertThat(post("check-in").rules()).containsExactly("must-be-confirmed");

        String reason = "{\"reason\": \"They were upstairs\"}";
        Answer again = staff.post("/reservations/%s/undo-no-show".formatted(id), reason);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("status")).isEqualTo("confirmed");
        assertThat(staff.post("/reservations/%s/check-in".formatted(id), "{}").text("status"))
                .isEqualTo("checked-in");
        Answer back = staff.post("/reservations/%s/undo-check-in".formatted(id), "{}");
        assertThat(back.text("status")).isEqualTo("confirmed");
        assertThat(resident.get("/reservations/" + id, back.position()).json()).isEqualTo(back.json());

        JsonNode history =
                resident.get("/reservations/%s/history".formatted(id)).json();
        assertThat(Api.all(history, "what"))
                .containsExactly("booked", "not-used", "reinstated", "checked-in", "check-in-undone");
        assertThat(Api.all(history, "by")).containsExactly("you", "system", "staff", "staff", "staff");
        assertThat(history.get(2).get("details").get("reason").asString()).isEqualTo("They were upstairs");
    }

    @Test
    void the_page_of_a_reservation_has_the_buttons() {
        book(runningStep(), 4);
        Caller page = Nodes.first().signedIn("resident").with("Accept-Language", "en");
        String address = "/reservations/" + id;
        Awaitility.await()
                .untilAsserted(() -> assertThat(page.get(address).body())
                        .contains("I am here", address + "/check-in", "If we have not heard from you by"));

        page.submit(address + "/check-in", command(), address);
        assertThat(page.get(address + "?done=checked-in").body())
                .contains("Welcome", "checked in", "I am leaving")
                .doesNotContain("I am here");

        page.submit(address + "/check-out", command(), address);
        assertThat(page.get(address + "?done=left").body())
                .contains("Goodbye", "completed")
                .doesNotContain("I am leaving");
        assertThat(page.get("/reservations?show=past").body()).contains(id);
    }

    private static Map<String, String> command() {
        return new LinkedHashMap<>(Map.of("command", UUID.randomUUID().toString()));
    }

    private Answer post(String what) {
        return resident.post("/reservations/%s/%s".formatted(id, what), "{}");
    }

    private Answer book(LocalDateTime from, int halfHours) {
        Answer booked = resident.post(
                "/reservations",
                Api.wish(
                        ROOM, from.toString(), from.plusMinutes(30L * halfHours).toString()));
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        id = booked.text("id");
        return booked;
    }

    private static LocalDateTime runningStep() {
        LocalDateTime now = LocalDateTime.now(Clock.system(Nodes.PARIS)).truncatedTo(ChronoUnit.MINUTES);
        return now.minusMinutes(now.getMinute() % 30);
    }
}
