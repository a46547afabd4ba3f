package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.reservation.Nodes.day;

import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import tools.jackson.databind.JsonNode;

class AvailabilityCallsTest {
    private final Api resident = Api.first("resident");
    private final Api anybody = new Api(Nodes.first());

    @Test
    void what_was_just_booked_is_taken_and_its_next_time_can_be_had() {
        LocalDate day = day(70);
        Answer booked = resident.book("house-hall-a", day, "10:00", "12:00");
        JsonNode found = anybody.get(
                        "/availability?venue=house&kind=hall&from=%sT11:00&to=%sT13:00".formatted(day, day),
                        booked.position())
                .json();
        assertThat(found.get("from").asString()).startsWith(day + "T11:00+0");
        assertThat(Api.all(found.get("spaces"), "space")).containsExactly("house-hall-a", "house-hall-b", "house-hall");
        JsonNode whole = space(found, "house-hall");
        assertThat(whole.get("free").asBoolean()).isFalse();
        assertThat(whole.get("unitsFree").asInt()).isZero();
        assertThat(whole.get("price").isNull()).isTrue();
        assertThat(Api.all(whole.get("violations"), "rule")).containsExactly("taken");
        assertThat(whole.get("nextFree").get("from").asString()).startsWith(day + "T13:00");
        assertThat(space(found, "house-hall-b").get("free").asBoolean()).isTrue();
        assertThat(space(found, "house-hall-b").get("nextFree").isNull()).isTrue();
        String next = Api.wish(
                "house-hall",
                whole.get("nextFree").get("from").asString(),
                whole.get("nextFree").get("to").asString());
        assertThat(resident.post("/reservations", next).status()).isEqualTo(201);
    }

    @Test
    void what_does_not_fit_is_left_out() {
        String at = "/availability?from=%sT09:00&to=%sT10:00".formatted(day(71), day(71));
        assertThat(Api.all(anybody.get(at + "&capacity=100").json().get("spaces"), "space"))
                .containsExactly("house-hall");
        assertThat(Api.all(anybody.get(at + "&layout=theatre&kind=room").json().get("spaces"), "space"))
                .containsExactly("house-room-1");
        assertThat(Api.all(anybody.get(at + "&equipment=wifi,screen").json().get("spaces"), "space"))
                .containsExactly("house-room-1");
        assertThat(Api.all(anybody.get(at + "&kind=room&accessible=true").json().get("spaces"), "space"))
                .contains("house-room-1", "house-room-3")
                .doesNotContain("house-room-2");
        assertThat(anybody.get(at + "&capacity=5000").json().get("spaces").size())
                .isZero();
    }

    @Test
    void the_calendar_merges_counts_and_names_nobody() {
        LocalDate day = day(72);
        resident.book("house-desks", day, "09:00", "11:00");
        Answer last = resident.book("house-desks", day, "10:00", "12:00");
        Answer calendar = anybody.get(
                "/spaces/house-desks/calendar?from=%s&to=%s".formatted(day, day.plusDays(1)), last.position());
        JsonNode busy = calendar.json().get("busy");
        assertThat(busy.size()).isEqualTo(3);
        assertThat(busy.get(1).get("unitsClaimed").asInt()).isEqualTo(2);
        assertThat(busy.get(1).get("units").asInt()).isEqualTo(3);
        assertThat(busy.get(1).get("from").asString()).startsWith(day + "T10:00+0");
        assertThat(calendar.response().body()).doesNotContain("customer", "Resident", last.text("id"));
    }

    @Test
    void the_published_description_knows_the_calls_and_their_fields() {
        JsonNode paths = new Api(Nodes.first()).root("/openapi.json").json().get("paths");
        for (String path : new String[] {
            "/api/v1/availability",
            "/api/v1/spaces/{space}/calendar",
            "/api/v1/reservations",
            "/api/v1/reservations/{id}",
            "/api/v1/reservations/{id}/confirm",
            "/api/v1/reservations/{id}/move",
            "/api/v1/reservations/{id}/cancel",
            "/api/v1/reservations/{id}/history"
        }) {
            assertThat(paths.has(path)).as(path).isTrue();
        }
        assertThat(paths.get("/api/v1/reservations")
                        .get("post")
                        .get("responses")
                        .has("409"))
                .isTrue();
    }

    private static JsonNode space(JsonNode found, String id) {
        return StreamSupport.stream(found.get("spaces").spliterator(), false)
                .filter(space -> space.get("space").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
