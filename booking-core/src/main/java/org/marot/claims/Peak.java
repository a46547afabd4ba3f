package org.marot.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How many of a pool's units are claimed at once, at most. */
final class Peak {
    private record Step(Instant at, int change) {}

    private Peak() {}

    /** The highest number of simultaneous seats at any instant of {@code within}; adjacent seats do not add up. */
    static int of(Collection<Seat> seats, Stretch within) {
        int now = 0;
        int peak = 0;
        for (Step step : steps(seats, within)) {
            now += step.change();
            peak = Math.max(peak, now);
        }
        return peak;
    }

    /** The stretches of {@code within} in which no unit is left, merged. */
    static List<Stretch> fullWithin(Collection<Seat> seats, Stretch within, int units) {
        List<Stretch> full = new ArrayList<>();
        int now = 0;
        Instant fullSince = within.from();
        for (Step step : steps(seats, within)) {
            int before = now;
            now += step.change();
            if (before < units && now >= units) {
                fullSince = step.at();
            } else if (before >= units && now < units) {
                addMerged(full, new Stretch(fullSince, step.at()));
            }
        }
        return full;
    }

    private static void addMerged(List<Stretch> full, Stretch next) {
        int last = full.size() - 1;
        if (last >= 0 && full.get(last).to().equals(next.from())) {
            full.set(last, full.get(last).including(next));
        } else {
            full.add(next);
        }
    }

    private static List<Step> steps(Collection<Seat> seats, Stretch within) {
        List<Step> steps = new ArrayList<>();
        for (Seat seat : seats) {
            if (seat.during().overlaps(within)) {
                Stretch inside = seat.during().within(within);
                steps.add(new Step(inside.from(), 1));
                steps.add(new Step(inside.to(), -1));
            }
        }
        steps.sort(Comparator.comparing(Step::at).thenComparingInt(Step::change));
        return steps;
    }
}
