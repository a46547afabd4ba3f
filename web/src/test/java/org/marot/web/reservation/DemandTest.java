package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;

/** What could not be had, from the refusal to the page of the staff. */
class DemandTest {
    private static final String ROOM = "house-hall-b";
    private static final LocalDate DAY = Nodes.day(300);
    private final Api resident = Api.first("resident");
    private final Api visitor = Api.first("visitor");
    private String id = "";

    @AfterEach
    void makeRoom() {
        Api.first("staff").post("/reservations/" + id + "/cancel", "{}");
    }

    @Test
    void whatIsRefusedIsCountedBySpaceHourAndReasonWithoutAnyName() {
        Answer booked = resident.book(ROOM, DAY, "09:00", "11:00");
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        id = booked.text("id");
        String address = "/venues/house/demand?from=%s&to=%s".formatted(DAY, DAY);
        Caller staff = Nodes.first().signedIn("staff").with("Accept-Language", "en");
        assertThat(staff.get(address).body()).contains("No request was refused on these days");

        assertThat(visitor.book(ROOM, DAY, "10:00", "12:00").status()).isEqualTo(409);
        assertThat(visitor.book(ROOM, DAY, "10:00", "12:00").status()).isEqualTo(409);
        assertThat(visitor.book("house-hall", DAY, "10:30", "10:40").status()).isEqualTo(422);

        String page = staff.get(address).body();
        assertThat(page).contains("2 requests refused", "Hall B", "Hall A + B", "already taken", "too short");
        assertThat(page)
                .contains(
                        "Hall B, 10:00\u00a0–\u00a011:00, already taken",
                        "Hall B, 11:00\u00a0–\u00a012:00, already taken");
        assertThat(page).doesNotContain("Visitor (demo)");
        assertThat(staff.get("/venues/house/demand/spaces.csv?from=%s&to=%s".formatted(DAY, DAY))
                        .body())
                .contains("\"Hall B\",\"1\",\"50\"");
        HttpResponse<String> member = Nodes.first().signedIn("resident").get(address);
        assertThat(member.statusCode()).isIn(403, 404);
    }

    @Test
    void datesThatASeriesHadToLeaveOutAreCounted() {
        LocalDate first = DAY.plusDays(10);
        Answer booked = resident.book(ROOM, first.plusDays(1), "14:00", "15:00");
        id = booked.text("id");
        String body = "{\"space\":\"%s\",\"from\":\"%sT14:00\",\"to\":\"%sT15:00\",".formatted(ROOM, first, first)
                + "\"rrule\":\"FREQ=DAILY;COUNT=3\",\"onConflict\":\"skip\"}";
        Answer series = visitor.post("/series", body, UUID.randomUUID().toString());
        assertThat(series.status()).as(series.response().body()).isEqualTo(201);

        Caller staff = Nodes.first().signedIn("staff").with("Accept-Language", "en");
        String page = staff.get("/venues/house/demand?from=%s&to=%s".formatted(first, first.plusDays(5)))
                .body();
        assertThat(page).contains("One request refused", "Hall B, 14:00\u00a0–\u00a015:00, already taken");
        visitor.post("/series/%s/cancel".formatted(series.text("id")), "{}");
    }
}
