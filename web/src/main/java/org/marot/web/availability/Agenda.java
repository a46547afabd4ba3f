package org.marot.web.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many claims stand on a space at each instant: a step function. What touches but does not overlap never adds up. A
 * space with N units is free over a stretch if and only if the peak there is below N.
 */
final class Agenda {
    static final Agenda EMPTY = of(List.of());

    /** {@code claims[i]} stand from {@code times[i]} until {@code times[i + 1]}; none before the first. */
    private final Instant[] times;

    private final int[] claims;

    private Agenda(Instant[] times, int[] claims) {
        this.times = times;
        this.claims = claims;
    }

    static Agenda of(List<Claimed> claimed) {
        SortedMap<Instant, Integer> changes = new TreeMap<>();
        for (Claimed claim : claimed) {
            changes.merge(claim.from(), 1, Integer::sum);
            changes.merge(claim.to(), -1, Integer::sum);
        }
        changes.values().removeIf(change -> change == 0);
        int[] levels = changes.values().stream().mapToInt(Integer::intValue).toArray();
        Arrays.parallelPrefix(levels, Integer::sum);
        return new Agenda(changes.keySet().toArray(Instant[]::new), levels);
    }

    /** The most claims that stand at one instant of [from, to). */
    int peak(Instant from, Instant to) {
        int peak = 0;
        for (int i = indexAt(from); i < times.length && times[i].isBefore(to); i++) {
            peak = Math.max(peak, claims[i]);
        }
        return peak;
    }

    int unitsFree(int units, Instant from, Instant to) {
        return Math.max(0, units - peak(from, to));
    }

    /** The stretches of [from, to) on which no unit is left, merged. */
    List<Step> full(int units, Instant from, Instant to) {
        return busy(units, from, to).stream()
                .filter(step -> step.claims() == units)
                .toList();
    }

    /** The stretches of [from, to) with claims, cut to it, merged where as many of the units are claimed. */
    List<Step> busy(int units, Instant from, Instant to) {
        List<Step> busy = new ArrayList<>();
        for (int i = indexAt(from); i < times.length && times[i].isBefore(to); i++) {
            int claimed = Math.min(units, claims[i]);
            if (claimed > 0) {
                append(busy, new Step(later(times[i], from), earlier(times[i + 1], to), claimed));
            }
        }
        return busy;
    }

    private static void append(List<Step> busy, Step step) {
        Step last = busy.isEmpty() ? null : busy.get(busy.size() - 1);
        if (last != null && last.to().equals(step.from()) && last.claims() == step.claims()) {
            busy.set(busy.size() - 1, new Step(last.from(), step.to(), step.claims()));
        } else {
            busy.add(step);
        }
    }

    /** The step that {@code at} lies in; the first one when it lies before all. */
    private int indexAt(Instant at) {
        int found = Arrays.binarySearch(times, at);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
