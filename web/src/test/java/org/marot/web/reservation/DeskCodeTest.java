package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

/** From the printed sheet over the telephone to the desk. */
class DeskCodeTest {
    private static final String DESKS = "house-desks";
    private static final String AT_THE_DOOR = "house-room-4";
    private static final Pattern ADDRESS = Pattern.compile(">http://127\\.0\\.0\\.1:\\d+(/here/([^<]+))<");
    private static final Pattern ID = Pattern.compile("/reservations/([0-9a-f-]{36})");

    private final Api resident = Api.first("resident");
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void makeRoom() {
        Api staff = Api.first("staff");
        for (String id : made) {
            Answer gone = staff.post("/reservations/" + id + "/cancel", "{}");
            assertThat(gone.status()).as(gone.response().body()).isEqualTo(200);
            assertThat(staff.get("/reservations/" + id, gone.position()).text("status"))
                    .isEqualTo("cancelled");
        }
    }

    @Test
    void whoScansADeskSitsThere() {
        String id = book(DESKS, now());
        String address = address(DESKS, 2);
        Caller phone = phone("resident");
        Awaitility.await()
                .untilAsserted(() -> assertThat(phone.get(address).body()).contains("I am here, desk 2", id));

        HttpResponse<String> done = phone.submit(address, fields(id, "here"), address);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(deskOfWhoIsHere(id)).isEqualTo(2);
        assertThat(phone.get(address).body()).contains("You are checked in", "Your place: desk 2.");
        assertThat(phone.get(address(DESKS, 1)).body()).contains("Your place: desk 2.");
    }

    @Test
    void aDeskThatIsSomebodysIsNotGivenAndWhyIsSaid() {
        take("visitor", 3);
        String id = book(DESKS, now());
        Caller phone = phone("resident");
        String address = address(DESKS, 3);
        Awaitility.await()
                .untilAsserted(() -> assertThat(phone.get(address).body())
                        .contains(id, "Desk 3 is promised to somebody else")
                        .doesNotContain("I am here, desk 3"));

        assertThat(phone.submit(address, fields(id, "here"), address).statusCode())
                .isEqualTo(409);
        assertThat(resident.get("/reservations/" + id).text("status")).isEqualTo("confirmed");
        assertThat(phone.submit(address, fields(id, "own"), address).statusCode())
                .isEqualTo(303);
        assertThat(deskOfWhoIsHere(id)).isNotEqualTo(3);
    }

    @Test
    void whoHasNotBookedTakesTheDeskOnce() {
        Caller phone = phone("resident");
        String address = address(DESKS, 1);
        assertThat(phone.get(address).body()).contains("Take this place now", "30 min");
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("command", UUID.randomUUID().toString(), "minutes", "60"));

        String first = location(phone.submit(address + "/take", form, "/account"));
        String again = location(phone.submit(address + "/take", form, "/account"));

        assertThat(again).isEqualTo(first);
        String id = first.substring(first.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        made.add(id);
        assertThat(deskOfWhoIsHere(id)).isEqualTo(1);
        Caller another = phone("visitor");
        assertThat(another.get(address).body()).contains("Desk 1 is promised to somebody else");
        assertThat(another.submit(address + "/take", fresh(form), "/account").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aForgedCodeIsWorthNothing() {
        String address = address(DESKS, 2);
        Caller phone = phone("resident");
        String altered = address.substring(0, address.length() - 1) + (address.endsWith("A") ? "B" : "A");
        for (String wrong : List.of(
                altered,
                address.replace(".2.", ".3."),
                address.replace(DESKS, "house-room-1"),
                "/here/x",
                "/here/house-desks.2.aaaaaaaaaaaaaaaaaaaaaaaa")) {
            HttpResponse<String> answer = phone.get(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("leads to no place");
            assertThat(phone.submit(wrong, fields(UUID.randomUUID().toString(), "here"), "/account")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(phone.submit(wrong + "/take", Map.of("minutes", "60"), "/account")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(Nodes.first().get(address).headers().firstValue("Location").orElse(""))
                .contains("/sign-in?to=");
    }

    @Test
    void aCodeCountsForOnesOwnBookingWhoseHourHasComeAndNotWhereTheDoorIsAsked() {
        String tomorrow = book(DESKS, now().plusDays(1));
        String address = address(DESKS, 2);
        Caller phone = phone("resident");
        assertThat(phone.get(address).body()).doesNotContain(tomorrow);
        HttpResponse<String> early = phone.submit(address, fields(tomorrow, "here"), "/account");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("too early");

        String own = book(DESKS, now());
        for (String somebody : List.of("visitor", "staff")) {
            assertThat(phone(somebody)
                            .submit(address, fields(own, "here"), "/account")
                            .statusCode())
                    .as(somebody)
                    .isEqualTo(404);
        }
        String atTheDoor = book(AT_THE_DOOR, now());
        String room = address(AT_THE_DOOR, 1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(phone.get(room).body())
                        .contains("scan the code", "Room 4")
                        .doesNotContain("I am here"));
        assertThat(phone.submit(room, fields(atTheDoor, "own"), "/account").statusCode())
                .isEqualTo(422);
    }

    @Test
    void theSheetIsForStaff() {
        assertThat(Nodes.first().signedIn("resident").get("/venues/house/codes").statusCode())
                .isIn(403, 404);
        Caller staff = Nodes.first().signedIn("staff").with("Accept-Language", "en");
        assertThat(staff.get("/venues/house/codes").body()).contains("Room 1", "desk 3", "Hall A + B");
        String one = staff.get("/venues/house/codes?space=" + DESKS).body();
        assertThat(one).contains("desk 1", "desk 2", "desk 3").doesNotContain("<h2><span>Room 1");
        String code = address(DESKS, 1).substring("/here/".length());
        HttpResponse<String> picture = staff.get("/venues/house/codes/" + code + "/picture");
        assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(staff.get("/venues/annex/codes/" + code + "/picture").statusCode())
                .isEqualTo(404);
    }

    private int deskOfWhoIsHere(String id) {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(resident.get("/reservations/" + id).text("status"))
                                .isEqualTo("checked-in"));
        return resident.get("/reservations/" + id).json().get("unit").asInt();
    }

    private void take(String account, int desk) {
        HttpResponse<String> done = phone(account)
                .submit(
                        address(DESKS, desk) + "/take",
                        Map.of("command", UUID.randomUUID().toString(), "minutes", "120"),
                        "/account");
        made.add(location(done).replaceFirst(".*/reservations/", "").replaceFirst("\\?.*", ""));
    }

    private static Map<String, String> fresh(Map<String, String> form) {
        Map<String, String> another = new LinkedHashMap<>(form);
        another.put("command", UUID.randomUUID().toString());
        return another;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElse("");
        assertThat(location).containsPattern(ID);
        return location;
    }

    private static String address(String space, int unit) {
        Matcher address = ADDRESS.matcher(Nodes.first()
                .signedIn("staff")
                .get("/venues/house/codes?space=" + space)
                .body());
        for (int n = 0; n < unit; n++) {
            assertThat(address.find()).isTrue();
        }
        return address.group(1);
    }

    private static Caller phone(String account) {
        return Nodes.first().signedIn(account).with("Accept-Language", "en");
    }

    private static Map<String, String> fields(String reservation, String at) {
        return Map.of("command", UUID.randomUUID().toString(), "reservation", reservation, "at", at);
    }

    private static LocalDateTime now() {
        LocalDateTime now = LocalDateTime.now(Clock.system(Nodes.PARIS)).truncatedTo(ChronoUnit.MINUTES);
        return now.minusMinutes(now.getMinute() % 30);
    }

    private String book(String space, LocalDateTime from) {
        Answer booked = resident.post(
                "/reservations",
                Api.wish(space, from.toString(), from.plusHours(2).toString()));
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        made.add(booked.text("id"));
        return booked.text("id");
    }
}
