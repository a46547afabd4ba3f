package org.marot.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marot.pricing.VotedGrid.Fits;
import org.marot.pricing.grid.Unit;
import org.marot.shared.Refused;

/** On small random grids the engine finds what trying everything finds. */
class RandomCoversTest {
    private static final int ROUNDS = Integer.getInteger("marot.cover.rounds", 4_000);
    private static final List<String> ALONE = List.of("a", "b", "c");
    private static final List<String> SPACES = List.of("a", "b", "a+b", "a+b", "b+c", "c");
    private static final List<String> UNITS =
            List.of("hour", "three-hours", "half-day", "24-hours", "day", "two-days", "rental");

    @Test
    void theEngineFindsTheCheapest() {
        Random random = new Random(5);
        int priced = 0;
        for (int round = 0; round < ROUNDS; round++) {
            VotedGrid grid = grid(random);
            Asking asking = asking(random);
            OptionalLong expected = new TriedCovers(grid.grid(), asking.order()).cheapest();
            OptionalLong found;
            try {
                found = OptionalLong.of(grid.tariff().price(asking.order()).gross());
            } catch (Refused unpriced) {
                found = OptionalLong.empty();
            }
            assertThat(found)
                    .as("round %d: %s under %s", round, asking.uses(), grid.lines)
                    .isEqualTo(expected);
            priced += found.isPresent() ? 1 : 0;
        }
        assertThat(priced).as("rounds with a price").isBetween(ROUNDS / 3, ROUNDS);
    }

    private static VotedGrid grid(Random random) {
        VotedGrid grid = new VotedGrid().counter("free", 1).counter("other", 1);
        grid.units.put("hour", new Unit.Length(Duration.ofHours(1), random.nextBoolean()));
        grid.units.put("three-hours", new Unit.Length(Duration.ofHours(3), false));
        grid.units.put("24-hours", new Unit.Hours(List.of(VotedGrid.window("10:00", "10:00", 1))));
        grid.units.put("two-days", new Unit.Days(Period.ofDays(2)));
        int lines = 2 + random.nextInt(8);
        for (int line = 0; line < lines; line++) {
            String unit = UNITS.get(random.nextInt(UNITS.size()));
            boolean begun = unit.endsWith("hour") || unit.equals("three-hours") || unit.equals("two-days");
            grid.line(
                    begun ? ALONE.get(random.nextInt(3)) : SPACES.get(random.nextInt(SPACES.size())),
                    !begun && random.nextInt(4) == 0 ? "b" : "",
                    unit,
                    random.nextInt(12) * 100L,
                    random.nextInt(4) == 0 ? (Long) (random.nextInt(12) * 100L) : null,
                    fits(random, begun));
        }
        return grid;
    }

    /**
     * What begins when its use begins is for one space and has no condition on time, or it might pay to begin it at a moment
     * that nobody would choose.
     */
    private static Fits[] fits(Random random, boolean begun) {
        Fits counted =
                random.nextInt(4) == 0 ? Conditionally.counted(random.nextBoolean() ? "free" : "other") : one -> one;
        Fits timed = begun
                ? one -> one
                : switch (random.nextInt(6)) {
                    case 0 -> Conditionally.minutes(0, 240);
                    case 1 -> Conditionally.minutes(241, Long.MAX_VALUE);
                    case 2 -> Conditionally.days(EnumSet.of(DayOfWeek.TUESDAY));
                    case 3 -> Conditionally.days(EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));
                    default -> one -> one;
                };
        return new Fits[] {counted, timed};
    }

    /** Up to three spaces from Tuesday to Thursday. */
    private static Asking asking(Random random) {
        Asking asking = Asking.as("visitor").used("other", 2027, random.nextInt(2));
        int uses = 1 + random.nextInt(3);
        for (int use = 0; use < uses; use++) {
            String space = ALONE.get(random.nextInt(3));
            LocalDateTime from = LocalDateTime.parse("2027-03-02T00:00").plusHours(8 * use + random.nextInt(30));
            LocalDateTime to = from.plusHours(1 + random.nextInt(7));
            boolean free = asking.uses().stream()
                    .noneMatch(one -> one.space().value().equals(space)
                            && one.period().to().toLocalDateTime().isAfter(from)
                            && one.period().from().toLocalDateTime().isBefore(to));
            asking = free ? asking.use(space, from.toString(), to.toString()) : asking;
        }
        return asking;
    }
}
