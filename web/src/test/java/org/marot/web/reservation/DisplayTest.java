package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;

/** The screens of a venue over HTTP: what they show, and that they are told when it changes. */
class DisplayTest {
    private static final String ROOM = "house-room-1";
    private static final String DOOR = "/spaces/" + ROOM + "/door-display";
    private static final String LOBBY = "/venues/house/lobby";
    private static final Pattern CURRENT =
            Pattern.compile("<p class=\"turn (\\w+)\" data-from=\"\\d+\" data-until=\"\\d+\">");
    private static final int MOST = 200;

    private final Api resident = Api.first("resident");
    private final List<Stream<String>> streams = new ArrayList<>();
    private String id = "";

    @AfterEach
    void makeRoom() {
        streams.forEach(Stream::close);
        if (!id.isEmpty()) {
            Api.first("staff").post("/reservations/" + id + "/cancel", "{}");
        }
    }

    @Test
    void aDoorShowsWhetherItsRoomIsTakenAndNothingOfWhoHasIt() {
        assertThat(state(english().get(DOOR).body())).isEqualTo("free");
        book();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(state(english().get(DOOR).body())).isEqualTo("taken"));
        String page = english().get(DOOR).body();
        assertThat(page).contains("Room 1", "Taken", "until ", "Still today");
        assertThat(page).doesNotContain("Resident", "Workshop", id);
        assertThat(Nodes.first().get(DOOR).body()).contains("Occupé", "jusqu’à ");
    }

    @Test
    void aTitleIsShownWhenItsOwnerWantsItAndByNobodyElse() {
        book();
        Caller owner = Nodes.first().signedIn("resident").with("Accept-Language", "en");
        String page = "/reservations/" + id;
        Awaitility.await()
                .untilAsserted(() -> assertThat(owner.get(page).body()).contains("Show it"));
        Caller other = Nodes.first().signedIn("visitor");
        other.with("X-CSRF-TOKEN", other.formToken("/account"));
        assertThat(other.form(page + "/on-screens", Map.of("show", "true")).statusCode())
                .isEqualTo(404);
        assertThat(english().get(DOOR).body()).doesNotContain("Workshop");

        assertThat(owner.submit(page + "/on-screens", Map.of("show", "true"), page)
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.get(page).body()).contains("Do not show it");
        assertThat(english().get(DOOR).body()).contains("Workshop");
        assertThat(english().get(LOBBY).body()).contains("Workshop");

        owner.submit(page + "/on-screens", Map.of("show", "false"), page);
        assertThat(english().get(DOOR).body()).doesNotContain("Workshop");
    }

    @Test
    void theLobbyShowsEverySpaceAndHowManyDesksAreFree() {
        String page = english().get(LOBBY).body();
        assertThat(page).contains("House", "Desks", "Room 1", "Hall A + B", " of 3");
        assertThat(page).contains("http-equiv=\"refresh\"");
        assertThat(english().get("/venues/nowhere/lobby").statusCode()).isEqualTo(404);
        assertThat(english().get("/spaces/nowhere/door-display").statusCode()).isEqualTo(404);
        assertThat(english().get("/venues/nowhere/lobby/changes").statusCode()).isEqualTo(404);
    }

    @Test
    void screensAtAnyNodeAreToldOfAChangeAndOthersAreNot() {
        BlockingQueue<String> here = listen(Nodes.second(), "house");
        BlockingQueue<String> elsewhere = listen(Nodes.second(), "annex");
        Awaitility.await().until(() -> here.contains("event:beat") && elsewhere.contains("event:beat"));
        // the first look, with which later ones are compared
        Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        here.clear();
        book();
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> here.contains("event:changed"));
        assertThat(elsewhere).doesNotContain("event:changed");
    }

    @Test
    void moreScreensThanANodeServesAreAskedToComeBack() {
        for (int number = 0; number < MOST; number++) {
            HttpResponse<Stream<String>> stream = Nodes.first().lines(LOBBY + "/changes");
            streams.add(stream.body());
            if (stream.statusCode() == 503) {
                break;
            }
        }
        HttpResponse<String> refused = Nodes.first().get(LOBBY + "/changes");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(english().get(LOBBY).statusCode()).isEqualTo(200);
    }

    private BlockingQueue<String> listen(Caller node, String venue) {
        HttpResponse<Stream<String>> stream = node.lines("/venues/" + venue + "/lobby/changes");
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        streams.add(stream.body());
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try {
                stream.body().forEach(lines::add);
            } catch (RuntimeException closed) {
                lines.add("closed");
            }
        });
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private void book() {
        LocalDateTime now = LocalDateTime.ofInstant(Nodes.CLOCK.instant(), Nodes.PARIS);
        LocalDateTime from =
                now.withMinute(now.getMinute() / 30 * 30).withSecond(0).withNano(0);
        String wish = "{\"space\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"title\":\"Workshop\"}"
                .formatted(ROOM, from, from.plusHours(2));
        Answer booked = resident.post("/reservations", wish);
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        id = booked.text("id");
    }

    private static String state(String page) {
        Matcher current = CURRENT.matcher(page);
        assertThat(current.find()).as(page).isTrue();
        return current.group(1);
    }

    private static Caller english() {
        return Nodes.first().with("Accept-Language", "en");
    }
}
