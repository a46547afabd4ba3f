package org.marot.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.marot.embedded.DatabaseAccess;
import org.marot.reservation.ExpectedClaims;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.testing.Race;
import org.marot.testing.Race.Outcome;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;
import org.marot.waitlist.LineView.Happened;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;

/**
 * Two hundred wait for ten hours of a room, fifty releases come from two nodes at once, strangers try to slip in, and
 * PostgreSQL cuts connections in the middle of transactions all the while.
 */
class LineRaceTest {
    private static final int HOURS = 10;
    private static final int WAITING_PER_HOUR = 20;
    private static final int RELEASES_PER_HOUR = 5;
    private static final int INTRUDERS = 4;
    private static final LocalDateTime MORNING = LocalDateTime.parse("2027-03-02T08:00");

    private final long seed = System.nanoTime();
    private final DatabaseAccess database = SharedPostgres.newDatabase();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void everyOfferGoesToTheRightPersonOnceAndNothingStaysOffered() {
        try (LineNode one = new LineNode(database);
                LineNode other = new LineNode(database)) {
            List<ReservationId> owners = new ArrayList<>();
            for (int hour = 0; hour < HOURS; hour++) {
                owners.add(one.book(hour, TestTown.ROOM, hour(hour)).reservation());
            }
            failures.set(0);
            List<Outcome<Integer>> joined = Race.run(HOURS, hour -> joinAll(node(one, other, hour), hour));
            assertThat(joined)
                    .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());

            List<Outcome<Integer>> outcomes = Race.run(HOURS + INTRUDERS + 1, runner -> {
                LineNode node = node(one, other, runner);
                if (runner < HOURS) {
                    return releasesUntilTheEnd(node, runner, owners.get(runner));
                }
                return runner == HOURS ? cutConnections() : slipIn(node, runner);
            });

            assertThat(outcomes)
                    .as("seed " + seed)
                    .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
            assertThat(cuts.get()).as("connections cut").isGreaterThan(20);
            assertThat(failures.get()).as("commands that failed of it").isPositive();
            assertThat(outcomes.subList(HOURS, outcomes.size()).stream()
                            .mapToInt(Outcome::value)
                            .sum())
                    .as("strangers who slipped in")
                    .isZero();
            judge(one);
        }
    }

    private void judge(LineNode node) {
        LineView line = new LineView(node.jdbc());
        Map<String, List<String>> waitingByHour = new HashMap<>();
        Map<String, String> hourOf = new HashMap<>();
        Set<String> offered = new HashSet<>();
        Set<String> answered = new HashSet<>();
        for (Happened one : line.all()) {
            String hour =
                    hourOf.getOrDefault(one.entry(), one.payload().path("from").asString());
            List<String> waiting = waitingByHour.computeIfAbsent(hour, any -> new ArrayList<>());
            switch (one.type()) {
                case "WaitlistJoined" -> {
                    hourOf.put(one.entry(), hour);
                    waiting.add(one.entry());
                }
                case "WaitlistOffered" -> {
                    assertThat(one.entry()).as("the first in line").isEqualTo(waiting.remove(0));
                    assertThat(offered.add(one.entry())).as("once").isTrue();
                }
                default ->
                    assertThat(answered.add(one.entry())).as("one answer").isTrue();
            }
        }
        assertThat(offered).hasSize(HOURS * RELEASES_PER_HOUR);
        assertThat(answered).as("nothing stays offered").isEqualTo(offered);
        assertThat(line.offered()).isZero();
        assertThat(line.rows("line")).isEqualTo(HOURS * (WAITING_PER_HOUR - RELEASES_PER_HOUR));
        assertThat(line.rows("claim"))
                .isEqualTo(HOURS)
                .isEqualTo(node.bean(ExpectedClaims.class).rows().size());
    }

    private int joinAll(LineNode node, int hour) {
        for (int place = 0; place < WAITING_PER_HOUR; place++) {
            JoinWaitlist joining = LineNode.joining(100 + hour * 100 + place, hour(hour), TestTown.ROOM);
            insist(() -> node.waitlist().join(joining));
        }
        return 0;
    }

    private int releasesUntilTheEnd(LineNode node, int hour, ReservationId owner) {
        try {
            return releases(node, hour, owner);
        } finally {
            if (done.incrementAndGet() == HOURS) {
                over.set(true);
            }
        }
    }

    /** Each release offers to the next, who accepts, declines or lets it lapse; the last one keeps the room. */
    private int releases(LineNode node, int hour, ReservationId owner) {
        Random random = new Random(seed + hour);
        CancelReservation first = new CancelReservation(owner, LineNode.request(hour));
        insist(() -> node.reservations().send(first));
        for (int release = 1; release <= RELEASES_PER_HOUR; release++) {
            Offer offer = insist(() -> offerOf(node, hour));
            int how = release == RELEASES_PER_HOUR ? 0 : random.nextInt(3);
            answer(node, offer, how);
            if (how == 0 && release < RELEASES_PER_HOUR) {
                CancelReservation cancel = new CancelReservation(offer.hold(), LineNode.request(offer.who()));
                insist(() -> node.reservations().send(cancel));
            }
        }
        return 0;
    }

    private record Offer(EntryId entry, ReservationId hold, int who) {}

    private static Offer offerOf(LineNode node, int hour) {
        return Objects.requireNonNull(node.jdbc()
                .queryForObject(
                        "select entry, reservation, customer from line where reservation is not null and starts = ?",
                        (row, n) -> new Offer(EntryId.of(row.getString(1)), ReservationId.of(row.getString(2)), (int)
                                row.getObject(3, UUID.class).getLeastSignificantBits()),
                        hour(hour).from().toOffsetDateTime()));
    }

    private void answer(LineNode node, Offer offer, int how) {
        Request request = LineNode.request(offer.who());
        if (how == 0) {
            insist(() -> node.waitlist().accept(offer.entry(), request));
        } else if (how == 1) {
            insist(() -> node.waitlist().leave(offer.entry(), request));
        } else {
            LineNode.CLOCK.goAhead(Duration.ofHours(3));
            insist(() -> node.expire(offer.hold()));
        }
    }

    /** Somebody who waits for nothing and tries to book what comes free; answers how often that succeeded. */
    private int slipIn(LineNode node, int runner) {
        Random random = new Random(seed - runner);
        int succeeded = 0;
        while (!over.get()) {
            try {
                Receipt receipt = node.book(9_000 + runner, TestTown.ROOM, hour(random.nextInt(HOURS)));
                succeeded += receipt.repeated() ? 0 : 1;
            } catch (Refused refused) {
                assertThat(refused.kind()).isEqualTo(Refused.Kind.TAKEN);
            } catch (RuntimeException cut) {
                failures.incrementAndGet();
            }
        }
        return succeeded;
    }

    /** Ends sessions that are in the middle of a transaction. */
    private int cutConnections() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                try (ResultSet cut = statement.executeQuery(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                                + " and pid <> pg_backend_pid() and xact_start is not null order by random() limit 1")) {
                    if (cut.next()) {
                        cuts.incrementAndGet();
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(25).toNanos());
            }
            return 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As somebody does who got no answer: the same again, under the same id. */
    private <T> T insist(Supplier<T> command) {
        for (int tries = 0; ; tries++) {
            try {
                return command.get();
            } catch (Refused refused) {
                throw refused;
            } catch (RuntimeException cut) {
                failures.incrementAndGet();
                if (tries > 300) {
                    throw cut;
                }
            }
        }
    }

    private static LineNode node(LineNode one, LineNode other, int runner) {
        return runner % 2 == 0 ? one : other;
    }

    private static Period hour(int number) {
        return new Period(
                MORNING.plusHours(number).atZone(TestTown.PARIS),
                MORNING.plusHours(number + 1L).atZone(TestTown.PARIS));
    }
}
