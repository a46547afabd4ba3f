package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;
import org.marot.web.testing.Caller;

/** Choosing a desk and giving it back, by program and on the page. */
class DeskGivenBackTest {
    private static final String DESKS = "house-desks";

    private final Api resident = Api.first("resident");
    private final Caller page = Nodes.first().signedIn("resident").with("Accept-Language", "en");

    @Test
    void byProgramOnceAndNotByOthers() {
        String id = booked(61);
        choose(id);
        assertThat(Api.first("visitor").delete("/reservations/" + id + "/desk").status())
                .isEqualTo(404);

        Answer back = resident.delete("/reservations/" + id + "/desk");

        assertThat(back.status()).as(back.response().body()).isEqualTo(200);
        assertThat(resident.get("/reservations/" + id, back.position())
                        .json()
                        .get("unitNamed")
                        .asBoolean())
                .isFalse();
        assertThat(resident.delete("/reservations/" + id + "/desk").rules()).containsExactly("must-have-chosen");
        assertThat(resident.get("/reservations/" + id + "/history").response().body())
                .contains("unit-released");
    }

    @Test
    void onThePage() {
        String id = booked(62);
        String desk = "/reservations/" + id + "/desk";
        assertThat(page.get(desk).body()).doesNotContain("Give this desk back");
        choose(id);
        assertThat(page.get(desk).body()).contains("Give this desk back");

        Map<String, String> form = Map.of("command", UUID.randomUUID().toString());
        HttpResponse<String> done = page.submit(desk + "/give-back", form, desk);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(page.get(done.headers().firstValue("Location").orElse("")).body())
                .contains("any desk will do", "Desk given back");
        assertThat(page.submit(
                                desk + "/give-back",
                                Map.of("command", UUID.randomUUID().toString()),
                                desk)
                        .statusCode())
                .isEqualTo(422);
    }

    private void choose(String id) {
        Answer chosen = resident.post("/reservations/" + id + "/desk", "{\"unit\": 2}");
        assertThat(chosen.status()).as(chosen.response().body()).isEqualTo(200);
        assertThat(resident.get("/reservations/" + id, chosen.position()).text("id"))
                .isEqualTo(id);
    }

    private String booked(int day) {
        Answer booked = resident.book(DESKS, Nodes.day(day), "09:00", "10:00");
        assertThat(booked.status()).as(booked.response().body()).isEqualTo(201);
        return booked.text("id");
    }
}
