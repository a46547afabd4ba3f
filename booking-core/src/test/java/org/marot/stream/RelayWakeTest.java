package org.marot.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.testing.ReservationHistory;
import org.marot.testing.TestStore;
import org.marot.testing.TopicRecords;

/** Nobody looks by himself here: what arrives was announced. */
class RelayWakeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final TestStore store = new TestStore();
    private final ReservationHistory history = new ReservationHistory(5);
    private final Relay leader = store.relayWithoutPolling();
    private final Relay follower = store.relayWithoutPolling();

    @AfterEach
    void stop() {
        leader.stop();
        follower.stop();
    }

    @Test
    void aCommitOnThisNodeOrAnotherWakesTheLeader() throws Exception {
        leader.start();
        await().atMost(PATIENCE).until(leader::isLeading);
        follower.start();
        await().atMost(PATIENCE).until(this::isListening);

        for (int commits = 1; commits <= 3; commits++) {
            commitAndWake(leader);
            commitAndWake(follower);
            assertThat(TopicRecords.of(store.id())).hasSize(2 * commits);
        }
        assertThat(follower.isLeading()).isFalse();
    }

    private void commitAndWake(Relay node) throws Exception {
        store.insert(history.next(1));
        node.wake();
        await().atMost(PATIENCE).until(store::outboxIsEmpty);
    }

    private boolean isListening() {
        return store.number("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'marot-relay-listener' and state = 'idle' and query like '%listen%'")
                == 1;
    }
}
