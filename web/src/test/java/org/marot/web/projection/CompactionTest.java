package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.testing.EventInserts;
import org.marot.testing.ReservationHistory;

class CompactionTest {
    private final long seed = new Random().nextLong();
    private final ReservationHistory history = new ReservationHistory(seed);
    private final Road road = new Road();

    @AfterEach
    void close() {
        road.close();
    }

    @Test
    void theInboxShrinksAndWhatComesAgainStillCountsOnce() throws Exception {
        road.relay.start();
        Projections node = road.node();
        road.store.insert(history.next(300));
        road.awaitAll();
        node.compact();
        assertThat(road.store.number("select count(*) from projection_inbox")).isZero();
        assertThat(road.store.number("select min(floor) from projection")).isEqualTo(300);
        assertThat(road.positions.await("availability", 17, java.time.Duration.ofMillis(1)))
                .isTrue();
        road.store.execute("insert into outbox select position from event");
        road.store.insert(history.next(100));
        road.awaitAll();
        node.compact();
        assertThat(road.store.number("select count(*) from projection_inbox")).isZero();
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
    }

    @Test
    void theFloorStaysBelowATransactionThatIsStillOpen() throws Exception {
        road.relay.start();
        Projections node = road.node();
        road.store.insert(history.next(50));
        road.awaitAll();
        try (Connection slow = road.store.database().connect()) {
            slow.setAutoCommit(false);
            EventInserts.insert(slow, new ReservationHistory(seed + 1).next(5));
            road.store.insert(history.next(50));
            road.awaitAll();
            node.compact();
            assertThat(road.store.number("select max(floor) from projection")).isLessThanOrEqualTo(50);
            slow.commit();
        }
        road.awaitAll();
        node.compact();
        assertThat(road.store.number("select min(floor) from projection")).isEqualTo(105);
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
    }
}
