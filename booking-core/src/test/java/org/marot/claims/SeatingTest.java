package org.marot.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatingTest {
    private static final Instant NINE = Instant.parse("2027-03-02T08:00:00Z");
    private static final int MINUTES = 60;

    @Test
    void adjacentSeatsDoNotAddUp() {
        List<Seat> seats = List.of(seat(1, 0, 10), seat(1, 10, 20));

        assertThat(Peak.of(seats, stretch(0, 20))).isEqualTo(1);
    }

    @Test
    void countsOnlyWithinTheStretch() {
        List<Seat> seats = List.of(seat(1, 0, 10), seat(2, 0, 10), seat(1, 10, 20));

        assertThat(Peak.of(seats, stretch(10, 20))).isEqualTo(1);
    }

    @Test
    void whoCanKeepAUnitKeepsIt() {
        List<Seat> seats = List.of(seat(2, 0, 10), seat(1, 10, 20));

        assertThat(Seating.plan(seats, List.of(1, 2))).contains(seats);
    }

    @Test
    void refusesWhenAnInstantNeedsMoreThanThereAre() {
        assertThat(Seating.plan(List.of(seat(1, 0, 10), seat(2, 5, 15), seat(0, 9, 12)), List.of(1, 2)))
                .isEmpty();
    }

    @Test
    void tellsWhereNothingIsLeft() {
        List<Seat> seats = List.of(seat(1, 0, 10), seat(2, 5, 20), seat(1, 10, 15));

        assertThat(Peak.fullWithin(seats, stretch(0, 30), 2)).containsExactly(stretch(5, 15));
    }

    @Test
    void agreesWithCountingMinuteByMinute() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            int units = 1 + random.nextInt(4);
            List<Seat> seats = randomSeats(random, units);
            int[] perMinute = perMinute(seats);
            int highest = highest(perMinute, 0, MINUTES);

            assertThat(Peak.of(seats, stretch(0, MINUTES)))
                    .as("peak, seed " + seed)
                    .isEqualTo(highest);
            Optional<List<Seat>> plan = Seating.plan(seats, numbers(units));
            assertThat(plan.isPresent()).as("plan, seed " + seed).isEqualTo(highest <= units);
            plan.ifPresent(planned -> assertNobodySharesAUnit(planned, units));
        }
    }

    private static void assertNobodySharesAUnit(List<Seat> planned, int units) {
        for (Seat one : planned) {
            assertThat(one.unit()).isBetween(1, units);
            for (Seat other : planned) {
                if (!one.holder().equals(other.holder()) && one.unit() == other.unit()) {
                    assertThat(one.during().overlaps(other.during())).isFalse();
                }
            }
        }
    }

    private static List<Seat> randomSeats(Random random, int units) {
        List<Seat> seats = new ArrayList<>();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(MINUTES - 1);
            int to = from + 1 + random.nextInt(MINUTES - from - 1 + 1);
            seats.add(seat(random.nextInt(units + 1), from, Math.min(to, MINUTES)));
        }
        return seats;
    }

    private static int[] perMinute(List<Seat> seats) {
        int[] count = new int[MINUTES];
        for (Seat seat : seats) {
            for (int minute = 0; minute < MINUTES; minute++) {
                Instant at = NINE.plusSeconds(60L * minute);
                if (!at.isBefore(seat.during().from())
                        && at.isBefore(seat.during().to())) {
                    count[minute]++;
                }
            }
        }
        return count;
    }

    private static int highest(int[] counts, int from, int to) {
        int highest = 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, counts[i]);
        }
        return highest;
    }

    private static List<Integer> numbers(int units) {
        return IntStream.rangeClosed(1, units).boxed().toList();
    }

    private static Seat seat(int unit, int from, int to) {
        return new Seat(UUID.randomUUID(), unit, stretch(from, to));
    }

    private static Stretch stretch(int from, int to) {
        return new Stretch(NINE.plusSeconds(60L * from), NINE.plusSeconds(60L * to));
    }
}
