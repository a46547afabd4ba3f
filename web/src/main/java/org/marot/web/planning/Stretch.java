package org.marot.web.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.web.availability.PlanningEntry;

/**
 * A stretch of a space's day on which nothing changes.
 *
 * @param slots how many steps of the grid it covers
 * @param unitsFree desks left of a pool; 0 or 1 for anything else
 * @param book what a click books or asks about
 * @param reason the sentence of the rule that says no
 * @param shown what stands there, when the reader may open it
 */
record Stretch(
        State state,
        Period period,
        int slots,
        int unitsFree,
        Period book,
        @Nullable String reason,
        @Nullable PlanningEntry shown) {

    /** Neighbours that say the same become one; those that can be booked only when {@code bookable} says so. */
    static List<Stretch> merged(List<Stretch> steps, boolean bookable) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch step : steps) {
            Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.continuesIn(step) && (bookable || !step.state.isBookable())) {
                merged.set(merged.size() - 1, last.with(step));
            } else {
                merged.add(step);
            }
        }
        return merged;
    }

    private boolean continuesIn(Stretch next) {
        return state == next.state
                && unitsFree == next.unitsFree
                && period.end().equals(next.period.start())
                && Objects.equals(reason, next.reason)
                && Objects.equals(shown, next.shown);
    }

    private Stretch with(Stretch next) {
        Period whole = new Period(period.from(), next.period.to());
        boolean asks = state == State.TAKEN || state == State.FULL;
        return new Stretch(state, whole, slots + next.slots, unitsFree, asks ? whole : book, reason, shown);
    }
}
