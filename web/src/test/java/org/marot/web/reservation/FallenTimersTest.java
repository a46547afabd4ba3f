package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.reservation.Nodes.day;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.web.reservation.Api.Answer;

/** A process that is killed while it carries out a timer leaves the timer marked as its own. */
class FallenTimersTest {
    private final Api resident = Api.first("resident");

    @AfterEach
    void nowIsNow() {
        Nodes.CLOCK.shift(Duration.ZERO);
    }

    @Test
    void aHoldLapsesThoughTheProcessThatWasAtItFell() {
        Answer held = resident.post("/reservations", """
                {"space": "house-desks", "from": "%sT15:00", "to": "%sT16:00", "hold": true}""".formatted(day(40), day(40)));
        assertThat(held.status()).isEqualTo(201);
        int marked = Nodes.database().update("""
                update scheduled_tasks set picked = true, picked_by = 'fallen',
                    execution_time = now() - interval '1 min', last_heartbeat = now() - interval '1 min'
                where task_instance = ?""", held.text("id"));
        assertThat(marked).isEqualTo(1);

        Nodes.CLOCK.shift(Duration.ofMinutes(11));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                resident.get("/reservations/" + held.text("id")).text("status"))
                        .isEqualTo("expired"));
    }
}
