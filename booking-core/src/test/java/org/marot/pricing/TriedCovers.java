package org.marot.pricing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.SpaceLine;
import org.marot.shared.SpaceId;

/** Tries every set of pieces, hour by hour over four days without a change of clocks, for the units of {@link RandomCoversTest}. */
final class TriedCovers {
    private static final LocalDate FIRST = LocalDate.parse("2027-03-02");
    private static final int HOURS = 96;
    private static final long NONE = Long.MAX_VALUE / 4;

    private final List<SpaceId> spaces;
    private final BitSet used = new BitSet();
    private final List<Option> options = new ArrayList<>();
    private final Map<State, Long> known = new HashMap<>();

    private record Option(SpaceLine line, BitSet hours) {}

    private record State(BitSet left, Set<String> taken) {}

    TriedCovers(Grid grid, Order order) {
        this.spaces = order.uses().stream().map(Order.Use::space).distinct().toList();
        for (Order.Use use : order.uses()) {
            int from =
                    hour(use.period().from().toLocalDate(), use.period().from().getHour());
            int hours = (int) use.period().length().toHours();
            cells(use.space(), from, from + hours).forEach(used::set);
        }
        for (SpaceLine line : grid.lines()) {
            String counter = line.when().counter();
            boolean spent = counter != null
                    && order.asker().used().stream()
                            .anyMatch(one -> one.counter().equals(counter) && one.times() > 0);
            if (!spent && spaces.containsAll(line.spaces())) {
                stretches(line).forEach(stretch -> offer(line, stretch[0], stretch[1]));
            }
        }
    }

    OptionalLong cheapest() {
        long cents = cheapest(new State(used, Set.of()));
        return cents >= NONE ? OptionalLong.empty() : OptionalLong.of(cents);
    }

    private long cheapest(State state) {
        if (state.left().isEmpty()) {
            return 0;
        }
        Long before = known.get(state);
        if (before != null) {
            return before;
        }
        int cell = state.left().nextSetBit(0);
        long best = NONE;
        for (Option option : options) {
            if (option.hours().get(cell)) {
                best = Math.min(best, taking(option, state));
            }
        }
        known.put(state, best);
        return best;
    }

    private long taking(Option option, State state) {
        SpaceLine line = option.line();
        String counter = line.when().counter();
        String mark = counter == null ? line.id() : counter;
        Long further = line.furtherCents();
        Set<String> taken = new HashSet<>(state.taken());
        boolean first = taken.add(mark);
        BitSet left = (BitSet) state.left().clone();
        left.andNot(option.hours());
        return (first || further == null ? line.cents() : further) + cheapest(new State(left, taken));
    }

    /** From and to of all that its unit may be, in hours. */
    private List<int[]> stretches(SpaceLine line) {
        List<int[]> stretches = new ArrayList<>();
        for (int from = -24; from < HOURS; from++) {
            int inDay = Math.floorMod(from, 24);
            int length = switch (line.unit()) {
                case "hour" -> 1;
                case "three-hours" -> 3;
                case "half-day" -> inDay == 0 ? 13 : inDay == 13 ? 11 : 0;
                case "24-hours" -> inDay == 10 ? 24 : 0;
                case "day" -> inDay == 0 ? 24 : 0;
                case "two-days" -> inDay == 0 ? 48 : 0;
                default -> from == 0 ? HOURS : 0;
            };
            if (length > 0 && from + length > 0) {
                stretches.add(new int[] {Math.max(0, from), Math.min(HOURS, from + length)});
            }
        }
        return stretches;
    }

    private void offer(SpaceLine line, int from, int to) {
        Set<SpaceId> held = new HashSet<>(line.spaces());
        line.includes().stream().filter(spaces::contains).forEach(held::add);
        BitSet hours = new BitSet();
        BitSet either = new BitSet();
        for (SpaceId space : held) {
            int before = hours.cardinality();
            cells(space, from, to).filter(used::get).forEach(cell -> {
                hours.set(cell);
                either.set(cell / spaces.size());
            });
            if (hours.cardinality() == before && line.spaces().contains(space)) {
                return;
            }
        }
        DayOfWeek day = FIRST.plusDays(Math.max(0, either.nextSetBit(0)) / 24).getDayOfWeek();
        boolean fits = (line.when().days().isEmpty() || line.when().days().contains(day))
                && (line.when().minutes() == null || line.when().minutes().includes(60L * either.cardinality()));
        if (fits && !hours.isEmpty()) {
            options.add(new Option(line, hours));
        }
    }

    /** By the hour, so that the first that is left is the earliest. */
    private IntStream cells(SpaceId space, int from, int to) {
        return IntStream.range(from, to).map(hour -> hour * spaces.size() + spaces.indexOf(space));
    }

    private static int hour(LocalDate day, int hour) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay()) * 24 + hour;
    }
}
