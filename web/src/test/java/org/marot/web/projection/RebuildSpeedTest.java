package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.marot.testing.ReservationHistory;

/** How fast a projection is made again; on request, as a shared machine proves little: {@code -Dmarot.measure=true}. */
@EnabledIfSystemProperty(named = "marot.measure", matches = "true")
class RebuildSpeedTest {
    @Test
    void readsAtLeastTwentyThousandEventsASecond() throws Exception {
        try (Road road = new Road()) {
            Projections node = road.node();
            ReservationHistory history = new ReservationHistory(1);
            for (int part = 0; part < 20; part++) {
                road.store.insert(history.next(10_000));
            }
            road.store.execute("analyze");
            for (int run = 0; run < 3; run++) {
                for (String name : node.names()) {
                    Rebuilt rebuilt = road.rebuilds(node).rebuild(name).orElseThrow();
                    assertThat(rebuilt.events()).isEqualTo(200_000);
                    System.err.println(rebuilt + " " + rebuilt.eventsPerSecond());
                }
            }
        }
    }
}
