package org.marot.web.planning;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;

/** Half a day of a space as one cell of the week: free, free in part, or not. */
final class HalfDay {
    private HalfDay() {}

    /** {@code steps} belong to one half of one day and are not empty. */
    static Stretch of(List<Stretch> steps, SpaceDay day) {
        Period whole = new Period(
                steps.get(0).period().from(),
                steps.get(steps.size() - 1).period().to());
        List<Stretch> open = steps.stream()
                .filter(step -> step.state() != State.CLOSED && step.state() != State.PAST)
                .toList();
        if (open.isEmpty()) {
            boolean past = first(steps, State.PAST) != null;
            return new Stretch(past ? State.PAST : State.CLOSED, whole, 1, 0, whole, null, null);
        }
        return ofOpen(open, whole, day);
    }

    private static Stretch ofOpen(List<Stretch> open, Period whole, SpaceDay day) {
        Period longest = longestBookable(open, day);
        if (longest == null) {
            Stretch blocked = open.stream()
                    .filter(step -> step.state() != State.TIGHT)
                    .findFirst()
                    .orElse(open.get(0));
            State state = switch (blocked.state()) {
                case FREE, COUNT, SOME -> State.TIGHT;
                case MINE -> State.TAKEN;
                default -> blocked.state();
            };
            return new Stretch(state, whole, 1, 0, blocked.book(), blocked.reason(), null);
        }
        boolean all = open.stream().allMatch(step -> step.state().isBookable());
        int unitsFree = open.stream().mapToInt(Stretch::unitsFree).min().orElse(0);
        State state = !all ? State.SOME : day.space().isPool() ? State.COUNT : State.FREE;
        return new Stretch(state, whole, 1, unitsFree, longest, null, null);
    }

    private static @Nullable Period longestBookable(List<Stretch> open, SpaceDay day) {
        List<Stretch> sameCount = open.stream()
                .filter(step -> step.state().isBookable())
                .map(step -> new Stretch(State.FREE, step.period(), 1, 1, step.book(), null, null))
                .toList();
        return Stretch.merged(sameCount, true).stream()
                .max(Comparator.comparing(run -> run.period().length()))
                .map(run -> day.bookablePart(run.period()))
                .orElse(null);
    }

    private static @Nullable Stretch first(List<Stretch> steps, State state) {
        return steps.stream().filter(step -> step.state() == state).findFirst().orElse(null);
    }
}
