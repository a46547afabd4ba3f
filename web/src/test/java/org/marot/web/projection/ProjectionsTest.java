package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.testing.EventInserts;
import org.marot.testing.ReservationHistory;

class ProjectionsTest {
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final ReservationHistory history = new ReservationHistory(seed);
    private final Road road = new Road();

    @AfterEach
    void close() {
        road.close();
    }

    @Test
    void inAnyBatchesAndEachEventTwiceOnTwoNodesTheRowsAreThoseFromZero() throws Exception {
        road.relay.start();
        Projections first = road.node();
        for (int inserted = 0; inserted < 2_000; ) {
            int some = 1 + random.nextInt(300);
            road.store.insert(history.next(some));
            road.relay.wake();
            inserted += some;
            if (inserted > 600 && inserted <= 900) {
                road.node();
            }
            road.store.execute("insert into outbox select position from event order by random() limit " + some
                    + " on conflict do nothing");
        }
        first.stop();
        road.store.insert(history.next(100));
        road.store.execute("insert into outbox select position from event on conflict do nothing");
        road.awaitAll();
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
        assertThat(road.store.number("select count(*) from dead_letter")).isZero();
    }

    @Test
    void aLowerPositionThatCommitsLateIsNotSkipped() throws Exception {
        road.relay.start();
        road.node();
        try (Connection slow = road.store.database().connect()) {
            slow.setAutoCommit(false);
            EventInserts.insert(slow, new ReservationHistory(seed + 1).next(5));
            road.store.insert(history.next(50));
            road.awaitAll();
            assertThat(road.positions.await("availability", 55, Road.PATIENCE)).isTrue();
            assertThat(road.positions.await("availability", 5, Duration.ofMillis(50)))
                    .isFalse();
            slow.commit();
        }
        assertThat(road.positions.await("availability", 5, Road.PATIENCE)).isTrue();
        road.awaitAll();
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
    }

    @Test
    void theDatabaseMayGoAwayForAWhile() throws Exception {
        road.relay.start();
        road.node();
        road.store.insert(history.next(500));
        for (int outage = 0; outage < 5; outage++) {
            road.store.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
            road.store.insert(history.next(100));
        }
        road.awaitAll();
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
    }

    /** As PostgreSQL does in a crash with the last commits, which did not wait for the disk; its clients live on. */
    @Test
    void whatTheDatabaseForgetsUnderALivingConsumerIsReadAgain() throws Exception {
        List<String> tables = List.of("availability", "reservation_list", "projection_inbox", "projection_offset");
        road.relay.start();
        road.node();
        road.store.insert(history.next(200));
        road.awaitAll();
        for (String table : tables) {
            road.store.execute("create table kept_" + table + " as table " + table);
        }
        road.store.insert(history.next(50));
        road.awaitAll();
        StringBuilder crash = new StringBuilder();
        tables.forEach(table ->
                crash.append("delete from " + table + "; insert into " + table + " table kept_" + table + ";"));
        road.store.execute(crash.toString());
        road.awaitAll();
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
    }

    @Test
    void startsAgainWhereItStoodInsteadOfFromTheBeginning() throws Exception {
        road.relay.start();
        Projections before = road.node();
        road.store.insert(history.next(200));
        road.awaitAll();
        before.stop();
        List<String> offsets = List.of("select sum(next_offset) from projection_offset");
        assertThat(road.store.number(offsets.get(0))).isGreaterThanOrEqualTo(400);
        road.node();
        road.store.insert(history.next(20));
        road.awaitAll();
        Awaitility.await().atMost(Road.PATIENCE).until(() -> road.store.number("select count(*) from event") == 220);
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
    }
}
