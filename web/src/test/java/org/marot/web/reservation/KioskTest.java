package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;

/** A tablet at the entrance: put up by staff, and then for everybody who knows a reference. */
class KioskTest {
    private static final String KIOSK = "/venues/house/kiosk";
    private static final String TYPE = KIOSK + "/code";
    private static final Pattern TAKE_DOWN = Pattern.compile("action=\"(/venues/house/kiosks/[^\"]+/take-down)\"");

    private final Api resident = Api.first("resident");
    private String id = "";
    private String reference = "";

    @AfterEach
    void makeRoom() {
        Api.first("staff").post("/reservations/" + id + "/cancel", "{}");
        Nodes.database().update("delete from claim where space = 'house-desks'");
        Nodes.database().update("delete from wifi_voucher");
        Nodes.database().update("delete from kiosk_device");
    }

    @Test
    void whoKnowsAReferenceChecksInAndLearnsDeskAndWifi() {
        book();
        staff().submit("/venues/house/wifi", Map.of("codes", "WIFI-A\nWIFI-B"), "/account");
        Caller tablet = putUp();
        assertThat(tablet.get("/account").headers().firstValue("Location").orElse(""))
                .as("nobody stays signed in on it")
                .contains("/sign-in");
        assertThat(tablet.get(KIOSK).body()).contains("Check in here").doesNotContain(reference);

        Map<String, String> form =
                typed(reference.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        HttpResponse<String> welcome = tablet.submit(TYPE, form, TYPE);
        assertThat(welcome.statusCode()).as(welcome.body()).isEqualTo(200);
        assertThat(welcome.body())
                .contains("Welcome", "Desks", "desk 1", "WIFI-A")
                .doesNotContain("Resident");
        assertThat(welcome.headers().firstValue("Refresh").orElse("")).endsWith("url=" + KIOSK);

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(resident.get("/reservations/" + id).text("status"))
                                .isEqualTo("checked-in"));
        assertThat(tablet.submit(TYPE, typed(reference), TYPE).body()).doesNotContain("WIFI");
        assertThat(Nodes.first()
                        .signedIn("resident")
                        .with("Accept-Language", "en")
                        .get("/reservations/" + id)
                        .body())
                .contains("WIFI-A", "desk 1");
    }

    @Test
    void guessingIsSlowAndTellsNothing() {
        book();
        Caller tablet = putUp();
        for (int tries = 0; tries < 10; tries++) {
            HttpResponse<String> wrong = tablet.submit(TYPE, typed("R-000000" + tries), TYPE);
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("No booking here has that reference");
        }
        assertThat(tablet.submit(TYPE, typed(reference), TYPE).statusCode()).isEqualTo(429);
        assertThat(resident.get("/reservations/" + id).text("status")).isEqualTo("confirmed");
    }

    @Test
    void onlyATabletThatStaffPutUpIsAKiosk() {
        book();
        Caller somebody = Nodes.first().with("Accept-Language", "en");
        assertThat(somebody.get(KIOSK).statusCode()).isEqualTo(403);
        assertThat(somebody.submit(TYPE, typed(reference), "/sign-in").statusCode())
                .isEqualTo(303);
        assertThat(resident.get("/reservations/" + id).text("status")).isEqualTo("confirmed");
        assertThat(Nodes.first()
                        .signedIn("resident")
                        .get("/venues/house/kiosks")
                        .statusCode())
                .isIn(403, 404);

        Caller tablet = putUp();
        assertThat(tablet.get("/venues/annex/kiosk").statusCode()).isEqualTo(403);
        Matcher button = TAKE_DOWN.matcher(staff().get("/venues/house/kiosks").body());
        assertThat(button.find()).isTrue();
        staff().submit(button.group(1), Map.of(), "/account");
        assertThat(tablet.get(KIOSK).statusCode()).isEqualTo(403);
    }

    @Test
    void aDeskIsChosenOnThePageAndByTheApi() {
        book(60);
        Caller phone = Nodes.first().signedIn("resident").with("Accept-Language", "en");
        String page = "/reservations/" + id + "/desk";
        Awaitility.await()
                .untilAsserted(() -> assertThat(phone.get(page).body()).contains("Which desk?"));
        HttpResponse<String> chosen = phone.submit(page, with(Map.of("unit", "3")), page);
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(303);
        assertThat(phone.get("/reservations/" + id + "?done=desk").body()).contains("Noted: desk 3");

        assertThat(phone.submit(page, with(Map.of("unit", "4")), page).body())
                .contains("There is no desk of that number");
        Answer moved = resident.post("/reservations/" + id + "/desk", "{\"unit\": 2}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().get("unit").asInt()).isEqualTo(2);
        assertThat(moved.json().get("unitNamed").asBoolean()).isTrue();
        assertThat(Api.first("visitor")
                        .post("/reservations/" + id + "/desk", "{\"unit\": 2}")
                        .status())
                .isEqualTo(404);
    }

    private static Caller staff() {
        return Nodes.first().signedIn("staff").with("Accept-Language", "en");
    }

    private static Caller putUp() {
        Caller tablet = staff();
        HttpResponse<String> answer =
                tablet.submit("/venues/house/kiosks", Map.of("name", "Entrance"), "/venues/house/kiosks");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return tablet;
    }

    private static Map<String, String> typed(String text) {
        return with(Map.of("reference", text));
    }

    private static Map<String, String> with(Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("command", UUID.randomUUID().toString());
        return form;
    }

    private void book() {
        book(0);
    }

    /** From the running half-hour on, or later. */
    private void book(int minutesLater) {
        LocalDateTime now = LocalDateTime.now(Clock.system(Nodes.PARIS)).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime from = now.minusMinutes(now.getMinute() % 30).plusMinutes(minutesLater);
        Answer booked = resident.post(
                "/reservations",
                Api.wish("house-desks", from.toString(), from.plusHours(2).toString()));
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        id = booked.text("id");
        reference = booked.text("reference");
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(resident.get("/reservations/" + id).status()).isEqualTo(200));
    }
}
