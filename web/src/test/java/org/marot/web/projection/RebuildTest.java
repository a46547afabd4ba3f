package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.shared.Refused;
import org.marot.testing.ReservationHistory;

class RebuildTest {
    private final long seed = new Random().nextLong();
    private final ReservationHistory history = new ReservationHistory(seed);
    private final Road road = new Road();

    @AfterEach
    void close() {
        road.close();
    }

    @Test
    void whileEventsFlowTheRebuiltTableTakesOverAndMissesNothing() throws Exception {
        List<@Nullable String> indexes = road.indexes();
        road.relay.start();
        Projections node = road.node();
        road.node();
        road.store.insert(history.next(3_000));
        road.awaitAll();
        AtomicBoolean more = new AtomicBoolean(true);
        CompletableFuture<Void> flow = CompletableFuture.runAsync(() -> keepInserting(more), RebuildTest::inAThread);
        CompletableFuture<Long> reading =
                CompletableFuture.supplyAsync(() -> keepReading(more), RebuildTest::inAThread);
        for (Projector<?> projector : road.projectors) {
            String before = oid(projector);
            spoil(projector.table());
            assertThat(road.rebuilds(node).rebuild(projector.name()))
                    .hasValueSatisfying(rebuilt -> assertThat(rebuilt.events()).isGreaterThanOrEqualTo(3_000));
            assertThat(oid(projector)).isNotEqualTo(before);
        }
        more.set(false);
        flow.join();
        assertThat(reading.join()).isPositive();
        road.awaitAll();
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
        assertThat(road.indexes()).as("as after the migrations").isEqualTo(indexes);
    }

    @Test
    void oneThatWasKilledIsClearedAwayByTheNext() throws Exception {
        road.relay.start();
        Projections node = road.node();
        road.store.insert(history.next(500));
        road.awaitAll();
        road.store.execute("create table availability_rebuild (like availability including all)");
        road.store.execute("insert into availability_rebuild select * from availability");
        road.store.execute("insert into dead_letter (projection, position, keys, waiting, cause, headers)"
                + " values ('availability (rebuild)', 1, '{}', false, 'left over', '{}')");
        assertThat(road.rebuilds(node).rebuild("availability")).isPresent();
        assertThat(road.live()).as("seed " + seed).isEqualTo(road.fromZero());
        assertThat(road.store.number("select count(*) from dead_letter")).isZero();
        assertThat(road.rebuilds(node).rebuild("unheard-of")).isEmpty();
    }

    @Test
    void onlyOneAtATime() throws Exception {
        Projections node = road.node();
        try (Connection other = road.store.database().connect();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(x'6d72'::int, hashtext('availability'))");
            assertThatThrownBy(() -> road.rebuilds(node).rebuild("availability"))
                    .isInstanceOf(Refused.class);
        }
    }

    /** Of its own: on two processors the common pool does one thing at a time. */
    private static void inAThread(Runnable work) {
        new Thread(work).start();
    }

    /** With the table to itself: it takes the rows in another order than the projection does. */
    private void spoil(ProjectionTable<?> table) throws java.sql.SQLException {
        road.store.execute("begin; lock table " + table.name() + " in exclusive mode; update " + table.name()
                + " set venue = 'spoiled' where " + table.key() + "::text < '5'; commit");
    }

    private void keepInserting(AtomicBoolean more) {
        try {
            while (more.get()) {
                road.store.insert(history.next(40));
                road.relay.wake();
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads as pages do; a table that changes places must never be missed. */
    private long keepReading(AtomicBoolean more) {
        long reads = 0;
        while (more.get()) {
            assertThat(road.store.number("select count(*) from availability")).isPositive();
            reads++;
        }
        return reads;
    }

    private String oid(Projector<?> projector) {
        return road.store.text("select '" + projector.table().name() + "'::regclass::oid");
    }
}
