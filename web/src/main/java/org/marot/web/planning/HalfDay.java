package org.marot.web.planning;

import java.time.Duration;
import java.util.ArrayList;
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
        List<Stretch> open = new ArrayList<>(steps.size());
        boolean past = false;
        for (Stretch step : steps) {
            past |= step.state() == State.PAST;
            if (step.state() != State.CLOSED && step.state() != State.PAST) {
                open.add(step);
            }
        }
        if (open.isEmpty()) {
            return new Stretch(past ? State.PAST : State.CLOSED, whole, 1, 0, whole, null, null);
        }
        return ofOpen(open, whole, day);
    }

    private static Stretch ofOpen(List<Stretch> open, Period whole, SpaceDay day) {
        Period run = longestBookable(open);
        Period longest = run == null ? null : day.bookablePart(run);
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
        boolean all = true;
        int unitsFree = Integer.MAX_VALUE;
        for (Stretch step : open) {
            all &= step.state().isBookable();
            unitsFree = Math.min(unitsFree, step.unitsFree());
        }
        State state = !all ? State.SOME : day.space().isPool() ? State.COUNT : State.FREE;
        return new Stretch(state, whole, 1, unitsFree, longest, null, null);
    }

    /** The longest run of steps without a break that can be booked, the first of several. */
    private static @Nullable Period longestBookable(List<Stretch> open) {
        Period longest = null;
        Duration length = Duration.ZERO;
        for (int first = 0; first < open.size(); first++) {
            if (!open.get(first).state().isBookable()) {
                continue;
            }
            int last = first;
            while (last + 1 < open.size() && goesOn(open.get(last), open.get(last + 1))) {
                last++;
            }
            Period run = new Period(
                    open.get(first).period().from(), open.get(last).period().to());
            if (run.length().compareTo(length) > 0) {
                longest = run;
                length = run.length();
            }
            first = last;
        }
        return longest;
    }

    private static boolean goesOn(Stretch step, Stretch next) {
        return next.state().isBookable()
                && step.period().end().equals(next.period().start());
    }
}
