package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;
import tools.jackson.databind.JsonNode;

/** From the screen at the door over the telephone to the check-in, for a room where there is no other way. */
class DoorCodeTest {
    private static final String ROOM = "house-room-4";
    private static final Pattern ADDRESS = Pattern.compile(">http://127\\.0\\.0\\.1:\\d+(/arrive/house/[^<]+)<");

    private final Api resident = Api.first("resident");
    private String id = "";

    @AfterEach
    void makeRoom() {
        Nodes.CLOCK.shift(Duration.ZERO);
        Api.first("staff").post("/reservations/" + id + "/cancel", "{}");
        Nodes.database().update("delete from claim where space = ?", ROOM);
    }

    @Test
    void whoScansTheCodeChecksInAndNobodyOtherwise() {
        book();
        assertThat(resident.post("/reservations/%s/check-in".formatted(id), "{}")
                        .rules())
                .containsExactly("must-check-in-at-the-door");
        String address = shown();

        Caller phone = Nodes.first().signedIn("resident").with("Accept-Language", "en");
        Awaitility.await()
                .untilAsserted(() -> assertThat(phone.get(address).body()).contains("Room 4", "I am here", id));
        HttpResponse<String> done = phone.submit(address, fields(), address);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(phone.get(address).body()).contains("Nothing to check in").doesNotContain(id);

        JsonNode history =
                resident.get("/reservations/%s/history".formatted(id)).json();
        assertThat(history.get(1).get("details").get("means").asString()).isEqualTo("code");
    }

    @Test
    void aCodeIsWorthNothingWhenForgedElsewhereOrLater() {
        book();
        String address = shown();
        Caller phone = Nodes.first().signedIn("resident").with("Accept-Language", "en");
        String forged = address.substring(0, address.length() - 1) + (address.endsWith("A") ? "B" : "A");
        for (String wrong : List.of(
                forged, address.replace("/house/", "/annex/"), "/arrive/house/x", "/arrive/house/zzzzzzzzzzzz.a")) {
            HttpResponse<String> answer = phone.get(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("no longer valid").doesNotContain(id);
        }
        assertThat(phone.submit(forged, fields(), "/account").statusCode()).isEqualTo(422);
        Nodes.CLOCK.shift(Duration.ofMinutes(6));
        assertThat(phone.get(address).statusCode()).isEqualTo(422);
        Nodes.CLOCK.shift(Duration.ZERO);
        assertThat(resident.get("/reservations/" + id).text("status")).isEqualTo("confirmed");

        Caller another = Nodes.first().signedIn("visitor").with("Accept-Language", "en");
        assertThat(another.get(shown()).body()).doesNotContain(id);
        assertThat(another.submit(shown(), fields(), "/account").statusCode()).isEqualTo(404);
    }

    @Test
    void aCodeThatHasServedSomebodyServesNobodyElse() {
        book();
        String address = shown();
        Caller phone = Nodes.first().signedIn("resident").with("Accept-Language", "en");
        Map<String, String> form = fields();
        assertThat(phone.submit(address, form, "/account").statusCode()).isEqualTo(303);
        assertThat(phone.submit(address, form, "/account").statusCode())
                .as("the same form again")
                .isEqualTo(303);

        Caller photographed = Nodes.first().signedIn("visitor").with("Accept-Language", "en");
        HttpResponse<String> seen = photographed.get(address);
        assertThat(seen.statusCode()).isEqualTo(422);
        assertThat(seen.body()).contains("has been used");
        assertThat(photographed.submit(address, fields(), "/account").statusCode())
                .isEqualTo(422);
        assertThat(shown()).isNotEqualTo(shown());
    }

    @Test
    void theScreenIsForStaffAndTheCodeAsksToSignIn() {
        String address = shown();
        assertThat(Nodes.first().get(address).headers().firstValue("Location").orElse(""))
                .contains("/sign-in?to=");
        assertThat(Nodes.first().signedIn("resident").get("/venues/house/door").statusCode())
                .isIn(403, 404);
        Caller staff = Nodes.first().signedIn("staff");
        String code = address.substring(address.lastIndexOf('/') + 1);
        HttpResponse<String> picture = staff.get("/venues/house/door/" + code + "/picture");
        assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(picture.body()).startsWith("<svg").contains("<path");
        assertThat(staff.get("/venues/house/door").headers().firstValue("Refresh"))
                .hasValue("10");
    }

    private static String shown() {
        Matcher address = ADDRESS.matcher(
                Nodes.first().signedIn("staff").get("/venues/house/door").body());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private Map<String, String> fields() {
        return new LinkedHashMap<>(Map.of("command", UUID.randomUUID().toString(), "reservation", id));
    }

    private void book() {
        LocalDateTime now = LocalDateTime.now(Clock.system(Nodes.PARIS)).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime from = now.minusMinutes(now.getMinute() % 30);
        Answer booked = resident.post(
                "/reservations",
                Api.wish(ROOM, from.toString(), from.plusHours(2).toString()));
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        id = booked.text("id");
    }
}
