package org.marot.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.embedded.DatabaseAccess;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.NameUnit;
import org.marot.reservation.write.PinUnit;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.testing.Race;
import org.marot.testing.Race.Outcome;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;

/** Two nodes on one database, real threads: nobody ever shares a cell and a unit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceTest {
    private static final int RUNNERS = 32;
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2027-03-01T00:00");

    private final DatabaseAccess database = SharedPostgres.newDatabase();
    private final WriteSide one = new WriteSide(database);
    private final WriteSide other = new WriteSide(database);

    @AfterAll
    void stop() {
        one.close();
        other.close();
    }

    @BeforeEach
    void forgetAll() {
        one.jdbc().execute("truncate event, outbox, claim restart identity");
    }

    @AfterEach
    void claimsAreWhatTheEventsSayAndNothingDeadlocked() {
        assertThat(one.claims()).isEqualTo(one.claimsFromEvents());
        assertThat(one.jdbc()
                        .queryForObject(
                                "select deadlocks from pg_stat_database where datname = current_database()",
                                Long.class))
                .isZero();
    }

    @Test
    void oneRoomOneSlotOneWinner() {
        for (int hour = 0; hour < 10; hour++) {
            Period slot = hours(hour, hour + 1);
            List<Outcome<Receipt>> outcomes =
                    Race.run(RUNNERS, n -> node(n).reservations().send(WriteSide.book(TestTown.ROOM, slot)));

            assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
            assertOthersWereToldTaken(outcomes);
        }
    }

    @Test
    void aPoolOfThreeHasThreeWinners() {
        for (int hour = 0; hour < 10; hour++) {
            Period slot = hours(hour, hour + 1);
            List<Outcome<Receipt>> outcomes =
                    Race.run(RUNNERS, n -> node(n).reservations().send(WriteSide.book(TestTown.DESKS, slot)));

            assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(TestTown.DESK_COUNT);
            assertOthersWereToldTaken(outcomes);
        }
    }

    @Test
    void aHallAndItsHalfNeverMeet() {
        for (int day = 0; day < 5; day++) {
            Period slot = hours(24 * day + 9, 24 * day + 12);
            List<Outcome<Receipt>> outcomes = Race.run(
                    RUNNERS,
                    n -> node(n).reservations()
                            .send(WriteSide.book(n % 3 == 0 ? TestTown.HALL : TestTown.HALL_A, slot)));

            assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
            assertOthersWereToldTaken(outcomes);
        }
    }

    @Test
    void randomBookingsMovesNamingsAndCancellationsKeepTheClaimsRight() {
        long seed = System.nanoTime();
        List<Outcome<Integer>> outcomes = Race.run(RUNNERS, n -> wander(node(n), new Random(seed + n)));

        assertThat(outcomes)
                .as("seed " + seed)
                .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(outcomes.stream().mapToInt(Outcome::value).sum())
                .as("successes, seed " + seed)
                .isPositive();
    }

    /** Forty random steps; answers how many succeeded. Anything but a refusal fails the run. */
    private static int wander(WriteSide node, Random random) {
        List<ReservationId> mine = new ArrayList<>();
        List<SpaceId> spaces = List.of(TestTown.DESKS, TestTown.ROOM, TestTown.HALL, TestTown.HALL_A);
        int succeeded = 0;
        for (int step = 0; step < 40; step++) {
            int from = random.nextInt(40);
            Period period = hours(from, from + 1 + random.nextInt(5));
            SpaceId space = spaces.get(random.nextInt(spaces.size()));
            try {
                int choice = mine.isEmpty() ? 0 : random.nextInt(6);
                if (choice <= 1) {
                    mine.add(node.reservations()
                            .send(WriteSide.book(space, period))
                            .reservation());
                } else {
                    ReservationId id = mine.get(random.nextInt(mine.size()));
                    change(node, choice, id, space, period);
                }
                succeeded++;
            } catch (Refused refused) {
                // an answer like any other
            }
        }
        return succeeded;
    }

    private static void change(WriteSide node, int choice, ReservationId id, SpaceId space, Period period) {
        Request request = WriteSide.request(WriteSide.member());
        Receipt receipt = node.reservations()
                .send(
                        switch (choice) {
                            case 2 -> new MoveReservation(id, space, period, request);
                            case 3 -> new CancelReservation(id, request);
                            case 4 -> new PinUnit(id, 1 + period.from().getHour() % TestTown.DESK_COUNT, request);
                            default -> new NameUnit(id, request);
                        });
        assertThat(receipt.reservation()).isEqualTo(id);
    }

    private WriteSide node(int runner) {
        return runner % 2 == 0 ? one : other;
    }

    private static void assertOthersWereToldTaken(List<Outcome<Receipt>> outcomes) {
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.TAKEN)));
    }

    private static Period hours(int from, int to) {
        return new Period(
                MONDAY.plusHours(from).atZone(TestTown.PARIS),
                MONDAY.plusHours(to).atZone(TestTown.PARIS));
    }
}
