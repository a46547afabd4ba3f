package org.marot.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.NameUnit;
import org.marot.reservation.write.PinUnit;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Wish;
import org.marot.shared.CommandId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;

/**
 * Random bookings, choices, namings, arrivals, moves and cancellations in a pool, judged by an oracle that only counts:
 * nobody shares a desk, nobody's fixed desk changes by what another does, and a booking is accepted if and only if at every
 * instant of it fewer desks are claimed than there are: in a pool that keeps accessible desks, fewer of those that one may have.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomSeatsTest {
    private static final int RUNS = 12;
    private static final int STEPS = 60;
    private static final int SLOTS = 16;
    private static final LocalDateTime EIGHT = LocalDateTime.parse("2027-03-02T08:00");
    private static final Instant BEFORE =
            EIGHT.minusHours(1).atZone(TestTown.PARIS).toInstant();

    /** What is asked for, and when; {@code accessible} of the desks are kept then. */
    private record Pool(SpaceId id, int units, int accessible, Instant asked) {}

    private static final List<Pool> POOLS = List.of(
            new Pool(TestTown.DESKS, TestTown.DESK_COUNT, 0, BEFORE),
            new Pool(TestTown.QUIET_DESKS, 4, 2, BEFORE.minusSeconds(20 * 3600)));

    private record Part(String holder, int unit, Instant from, Instant to, boolean fixed) {}

    private final WriteSide node = new WriteSide();
    private final Set<String> needing = new HashSet<>();
    private Pool pool = POOLS.get(0);
    private int inParts;
    private int accepted;
    private int refused;

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void seatsAreRightWhateverHappens() {
        long first = System.nanoTime();
        for (long seed = first; seed < first + RUNS; seed++) {
            node.jdbc().execute("truncate event, outbox, claim, desks_named restart identity");
            pool = POOLS.get((int) Math.floorMod(seed, POOLS.size()));
            needing.clear();
            run(new Random(seed), "seed " + seed);
            assertThat(node.claims()).as("seed " + seed).isEqualTo(node.claimsFromEvents());
        }
        assertThat(accepted).isPositive();
        assertThat(refused).isPositive();
        assertThat(inParts).isPositive();
    }

    private void run(Random random, String seed) {
        List<ReservationId> living = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            List<Part> before = parts();
            int choice = living.isEmpty() ? 0 : random.nextInt(9);
            if (choice <= 3) {
                book(random, living, before, seed);
            } else {
                change(choice, living.get(random.nextInt(living.size())), living, random, before, seed);
            }
        }
    }

    private void book(Random random, List<ReservationId> living, List<Part> before, String seed) {
        ReservationId id = new ReservationId(UUID.randomUUID());
        Period period = period(random);
        boolean needs = pool.accessible() > 0 && random.nextInt(3) == 0;
        boolean room = isRoom(before, period, id, needs);
        Wish wish = new Wish(pool.id(), period, WriteSide.member().customer(), "visitor", 1, null, needs);
        boolean did = send(new BookSpace(id, wish, request()));
        assertThat(did).as("accepted, " + seed).isEqualTo(room);
        if (did) {
            living.add(id);
            if (needs) {
                needing.add(id.toString());
            }
            accepted++;
        } else {
            refused++;
        }
        assertRight(before, parts(), id, seed);
    }

    private void change(
            int choice, ReservationId id, List<ReservationId> living, Random random, List<Part> before, String seed) {
        switch (choice) {
            case 4 -> {
                Period to = period(random);
                boolean room = isRoom(before, to, id, needing.contains(id.toString()));
                assertThat(send(new MoveReservation(id, null, to, request())))
                        .as("moved, " + seed)
                        .isEqualTo(room);
            }
            case 5 -> {
                assertThat(send(new CancelReservation(id, request()))).isTrue();
                living.remove(id);
            }
            case 6 -> assertThat(send(new NameUnit(id, request()))).isTrue();
            case 7 -> send(new PinUnit(id, 1 + random.nextInt(pool.units()), request()));
            default -> checkIn(id, living, random, before);
        }
        assertRight(before, parts(), id, seed);
    }

    /** At a desk that they name, if it can be; else at theirs, which is always possible. */
    private void checkIn(ReservationId id, List<ReservationId> living, Random random, List<Part> before) {
        Instant start = before.stream()
                .filter(part -> part.holder().equals(id.toString()))
                .map(Part::from)
                .min(Instant::compareTo)
                .orElseThrow();
        // once they have come, accessible desks are no longer kept, and others may be planned there
        boolean names = pool.accessible() == 0 && random.nextBoolean();
        CheckIn there = new CheckIn(id, false, 1 + random.nextInt(pool.units()), request(start));
        if (!names || !send(there)) {
            assertThat(send(new CheckIn(id, request(start)))).isTrue();
        }
        living.remove(id);
    }

    private boolean send(ReservationCommand command) {
        try {
            return node.reservations().send(command).reservation().equals(command.reservation());
        } catch (Refused refusal) {
            boolean pinned = command instanceof PinUnit || command instanceof CheckIn;
            assertThat(refusal.kind()).isIn(Refused.Kind.TAKEN, pinned ? Refused.Kind.RULE_BROKEN : Refused.Kind.TAKEN);
            return false;
        }
    }

    /** Those who need an accessible desk have theirs, and the others the rest. */
    private boolean isRoom(List<Part> parts, Period within, ReservationId except, boolean needs) {
        List<Part> alike = parts.stream()
                .filter(part -> needing.contains(part.holder()) == needs
                        && !part.holder().equals(except.toString()))
                .toList();
        return peak(alike, within) < (needs ? pool.accessible() : pool.units() - pool.accessible());
    }

    private void assertRight(List<Part> before, List<Part> after, ReservationId acting, String seed) {
        for (Part one : after) {
            assertThat(after)
                    .as("alone on a desk, " + seed)
                    .filteredOn(other -> other != one && other.unit() == one.unit())
                    .noneMatch(other ->
                            other.from().isBefore(one.to()) && one.from().isBefore(other.to()));
        }
        assertThat(after)
                .as("accessible desks, " + seed)
                .allMatch(part -> (part.unit() > pool.units() - pool.accessible()) == needing.contains(part.holder()));
        String actor = acting.toString();
        assertThat(after.stream().filter(part -> !part.holder().equals(actor) && part.fixed()))
                .as("fixed desks of others, " + seed)
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .filter(part -> !part.holder().equals(actor) && part.fixed())
                        .toList());
        long own = after.stream().filter(part -> part.holder().equals(actor)).count();
        inParts += own > 1 ? 1 : 0;
    }

    private List<Part> parts() {
        return node.jdbc()
                .query(
                        "select holder::text, unit, lower(during) as f, upper(during) as t, fixed from claim",
                        (row, n) -> new Part(
                                row.getString("holder"),
                                row.getInt("unit"),
                                row.getObject("f", OffsetDateTime.class).toInstant(),
                                row.getObject("t", OffsetDateTime.class).toInstant(),
                                row.getBoolean("fixed")));
    }

    /** Half-hour by half-hour, knowing nothing of desks. */
    private static int peak(List<Part> parts, Period within) {
        Map<Instant, Integer> claimed = new TreeMap<>();
        for (Part part : parts) {
            for (Instant at = part.from(); at.isBefore(part.to()); at = at.plusSeconds(1800)) {
                if (!at.isBefore(within.start()) && at.isBefore(within.end())) {
                    claimed.merge(at, 1, Integer::sum);
                }
            }
        }
        return claimed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Period period(Random random) {
        int from = random.nextInt(SLOTS - 1);
        int to = from + 1 + random.nextInt(Math.min(8, SLOTS - from));
        return new Period(
                EIGHT.plusMinutes(30L * from).atZone(TestTown.PARIS),
                EIGHT.plusMinutes(30L * to).atZone(TestTown.PARIS));
    }

    private Request request() {
        return request(pool.asked());
    }

    private static Request request(Instant at) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", WriteSide.member(), at);
    }
}
