package org.marot.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.WriteSide;
import org.marot.shared.Refused;
import org.marot.shared.SeriesId;
import org.marot.testing.Race;
import org.marot.testing.TestTown;

/** Many series at once: each gets all its dates or none, and nobody shares a desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesRaceTest {
    private final WriteSide node = new WriteSide();
    private final SeriesBookings bookings = node.bean(SeriesBookings.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks restart identity");
    }

    @AfterEach
    void claimsAreWhatTheEventsSay() {
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
    }

    @Test
    void aPoolTakesAsManySeriesAsItHasDesks() {
        List<Race.Outcome<SeriesReceipt>> outcomes = Race.run(
                6,
                n -> bookings.book(
                        new SeriesId(UUID.randomUUID()),
                        SeriesWishes.of(TestTown.DESKS, "FREQ=DAILY;COUNT=20", false, Set.of()),
                        WriteSide.request(WriteSide.member())));
        assertThat(outcomes).filteredOn(Race.Outcome::succeeded).isEmpty(); // Sundays are closed

        outcomes = Race.run(
                6,
                n -> bookings.book(
                        new SeriesId(UUID.randomUUID()),
                        SeriesWishes.of(TestTown.DESKS, "FREQ=DAILY;COUNT=20", true, Set.of()),
                        WriteSide.request(WriteSide.member())));
        assertThat(outcomes).filteredOn(Race.Outcome::succeeded).hasSize(TestTown.DESK_COUNT);
        assertThat(node.claims()).hasSize(TestTown.DESK_COUNT * 17);
    }

    @Test
    void ofManyWhoWantTheSameRoomOneGetsEveryDateAndTheOthersNone() {
        List<Race.Outcome<SeriesReceipt>> outcomes = Race.run(
                8,
                n -> bookings.book(
                        new SeriesId(UUID.randomUUID()),
                        SeriesWishes.of(TestTown.ROOM, "FREQ=WEEKLY;BYDAY=TU,WE;COUNT=40", false, Set.of()),
                        WriteSide.request(WriteSide.member())));

        assertThat(outcomes).filteredOn(Race.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(Refused.class));
        assertThat(node.claims()).hasSize(40);
    }

    @Test
    void aYearOfWorkingDaysIsOneTransactionThatNobodyWaitsLongFor() {
        long started = System.nanoTime();
        SeriesReceipt receipt = bookings.book(
                new SeriesId(UUID.randomUUID()),
                SeriesWishes.of(TestTown.DESKS, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20280131", false, Set.of()),
                WriteSide.request(WriteSide.member()));
        Duration took = Duration.ofNanos(System.nanoTime() - started);

        assertThat(receipt.standing().dates()).hasSize(230);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }
}
