package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;
import tools.jackson.databind.JsonNode;

/** The staff's day over HTTP, as a browser without scripts does it, on bookings from the running half-hour on. */
class DaySheetTest {
    private static final String ROOM = "house-room-2";
    private static final Pattern RESERVATION = Pattern.compile("href=\"/reservations/([0-9a-f-]{36})\"");

    private final Api resident = Api.first("resident");
    private Caller staff = Nodes.first();
    private String id = "";

    @BeforeEach
    void signIn() {
        staff = Nodes.first().signedIn("staff").with("Accept-Language", "en");
    }

    @AfterEach
    void makeRoom() {
        Api.first("staff").post("/reservations/" + id + "/cancel", "{}");
        Nodes.database().update("delete from claim where space = ?", ROOM);
    }

    @Test
    void itIsTheHomeOfStaffAndOfNobodyElse() {
        Map<String, String> fields = Map.of("email", "staff@demo.example", "password", "marot-demo");
        HttpResponse<String> signedIn = Nodes.first().submit("/sign-in", fields, "/sign-in");
        assertThat(location(signedIn)).isEqualTo("/day");
        assertThat(location(staff.get("/day?venue=house"))).startsWith("/venues/house/day?date=");
        assertThat(staff.get("/").body()).contains("Day sheet");

        Caller member = Nodes.first().signedIn("resident");
        assertThat(member.get("/venues/house/day").statusCode()).isIn(403, 404);
        assertThat(member.get("/").body()).doesNotContain("href=\"/day\"");
    }

    @Test
    void aDayWithoutBookingsSaysSo() {
        assertThat(staff.get("/venues/house/day?date=2031-01-01").body())
                .contains("Nothing is planned for this day")
                .doesNotContain("Somebody without a booking?");
        assertThat(staff.get("/venues/nowhere/day").statusCode()).isEqualTo(404);
    }

    @Test
    void whoComesIsCheckedInPutRightAndStretched() {
        book(runningStep(), 2);
        String sheet = today();
        Awaitility.await()
                .untilAsserted(() -> assertThat(staff.get(sheet).body()).contains(id));
        assertThat(staff.get(sheet).body()).contains("Resident", "Room 2", "To come");
        assertThat(staff.get(sheet + "&q=nobody+at+all").body()).contains("Nothing matches");
        assertThat(staff.get(sheet + "&q=room+2").body()).contains(id);

        assertThat(press("check-in")).contains("Checked in", "since ", "Check out");
        assertThat(press("undo")).contains("Put right").doesNotContain("/%s/check-out".formatted(id));
        assertThat(press("check-in")).contains("Checked in");
        assertThat(press("extend")).contains("Extended");
        assertThat(Api.first("staff").get("/reservations/" + id).text("to"))
                .startsWith(runningStep().plusMinutes(90).toString());

        Answer next = resident.post(
                "/reservations",
                Api.wish(
                        ROOM,
                        runningStep().plusMinutes(90).toString(),
                        runningStep().plusMinutes(120).toString()));
        assertThat(next.status()).isEqualTo(201);
        HttpResponse<String> refused = staff.submit(action("extend"), command(), sheet);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("This could not be done", "Already taken");
        resident.post("/reservations/%s/cancel".formatted(next.text("id")), "{}");

        assertThat(press("check-out")).contains("Checked out", "completed");
    }

    @Test
    void whoChangesAnothersBookingSaysWhyAndItsHistoryTells() {
        book(runningStep().plusHours(1), 2);
        String page = "/reservations/" + id + "/cancel";
        Awaitility.await()
                .untilAsserted(() -> assertThat(staff.get(page).statusCode()).isEqualTo(200));
        HttpResponse<String> silent = staff.submit(page, command(), page);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Say why", "id=\"reason-error\"");

        Map<String, String> move = command();
        LocalDateTime from = runningStep().plusHours(3);
        move.putAll(Map.of(
                "space", ROOM,
                "date", from.toLocalDate().toString(),
                "from", from.toLocalTime().toString(),
                "to", from.plusHours(1).toString(),
                "reason", "The projector is broken"));
        HttpResponse<String> moved = staff.submit("/reservations/%s/move".formatted(id), move, page);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(303);
        assertThat(location(moved)).startsWith("/venues/house/day?date=").endsWith("done=moved");

        Map<String, String> cancel = command();
        cancel.put("reason", "Water damage");
        assertThat(location(staff.submit(page, cancel, page)))
                .contains("/venues/house/day")
                .endsWith("done=cancelled");
        JsonNode history =
                resident.get("/reservations/%s/history".formatted(id)).json();
        assertThat(Api.all(history, "by")).containsExactly("you", "staff", "staff");
        assertThat(history.get(1).get("details").get("reason").asString()).isEqualTo("The projector is broken");
        assertThat(history.get(2).get("details").get("reason").asString()).isEqualTo("Water damage");
    }

    @Test
    void whoWalksInIsSeatedInTwoClicks() {
        Map<String, String> form = command();
        form.putAll(Map.of("space", ROOM, "hours", "1", "people", "2", "name", "Somebody <new>"));
        HttpResponse<String> seated = staff.submit("/venues/house/day/walk-in", form, today());
        assertThat(seated.statusCode()).as(seated.body()).isEqualTo(303);
        String body = staff.get(location(seated)).body();
        assertThat(body).contains("Booked and checked in", "Walk-in visitor", "Somebody &lt;new&gt;", "checked in");
        assertThat(location(staff.submit("/venues/house/day/walk-in", form, today())))
                .isEqualTo(location(seated));

        String found = staff.get(today() + "&q=somebody+%3Cnew%3E").body();
        Matcher link = RESERVATION.matcher(found);
        assertThat(link.find()).isTrue();
        id = link.group(1);
        assertThat(resident.get("/reservations/" + id).status()).isEqualTo(404);
        form.put("command", UUID.randomUUID().toString());
        assertThat(staff.submit("/venues/house/day/walk-in", form, today()).statusCode())
                .isEqualTo(409);
        assertThat(press("check-out")).contains("Checked out");
    }

    private String press(String what) {
        HttpResponse<String> answer = staff.submit(action(what), command(), today());
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isEqualTo(303);
        return staff.get(location(answer)).body();
    }

    private String action(String what) {
        return "/venues/house/day/%s/%s".formatted(id, what);
    }

    private void book(LocalDateTime from, int halfHours) {
        Answer booked = resident.post(
                "/reservations",
                Api.wish(
                        ROOM, from.toString(), from.plusMinutes(30L * halfHours).toString()));
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        id = booked.text("id");
    }

    private static String today() {
        return "/venues/house/day?date=" + LocalDate.now(Clock.system(Nodes.PARIS));
    }

    private static Map<String, String> command() {
        return new LinkedHashMap<>(Map.of("command", UUID.randomUUID().toString()));
    }

    private static LocalDateTime runningStep() {
        LocalDateTime now = LocalDateTime.now(Clock.system(Nodes.PARIS)).truncatedTo(ChronoUnit.MINUTES);
        return now.minusMinutes(now.getMinute() % 30);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
