package org.marot.web.display;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marot.shared.Period;
import org.marot.web.availability.Busy;

/**
 * How a space stands from one instant to another.
 *
 * @param free how many of its units nobody has claimed; 0 while it is closed
 * @param title what takes place, if that is to be shown; else empty
 */
record Turn(State state, Instant from, Instant until, int free, String title) {
    /** A title that is to be shown, for as long as its booking lasts. */
    record Shown(Period period, String title) {}

    enum State {
        FREE,
        TAKEN,
        CLOSED;

        /** The class in the style sheet, and the last part of message keys. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All of [from, to) in order, each as long as nothing changes. What is claimed while the venue is closed is taken. */
    static List<Turn> of(int units, List<Period> open, List<Busy> busy, List<Shown> shown, Instant from, Instant to) {
        NavigableSet<Instant> edges = new TreeSet<>(List.of(from, to));
        Stream.of(open.stream(), busy.stream().map(Busy::period), shown.stream().map(Shown::period))
                .flatMap(periods -> periods)
                .flatMap(period -> Stream.of(period.start(), period.end()))
                .filter(edge -> edge.isAfter(from) && edge.isBefore(to))
                .forEach(edges::add);
        List<Turn> turns = new ArrayList<>();
        for (Instant start : edges.headSet(to)) {
            Instant end = edges.higher(start);
            append(turns, at(units, open, busy, shown, start, end == null ? to : end));
        }
        return turns;
    }

    private static Turn at(
            int units, List<Period> open, List<Busy> busy, List<Shown> shown, Instant start, Instant end) {
        int claimed = busy.stream()
                .filter(stretch -> holds(stretch.period(), start))
                .mapToInt(Busy::unitsClaimed)
                .max()
                .orElse(0);
        if (claimed >= units) {
            return new Turn(State.TAKEN, start, end, 0, title(shown, start));
        }
        boolean isOpen = open.stream().anyMatch(stretch -> holds(stretch, start));
        return isOpen
                ? new Turn(State.FREE, start, end, units - claimed, "")
                : new Turn(State.CLOSED, start, end, 0, "");
    }

    private static String title(List<Shown> shown, Instant at) {
        return shown.stream()
                .filter(one -> holds(one.period(), at))
                .map(Shown::title)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static boolean holds(Period period, Instant at) {
        return !period.start().isAfter(at) && at.isBefore(period.end());
    }

    private boolean isLike(Turn other) {
        return state == other.state && free == other.free && title.equals(other.title);
    }

    private static void append(List<Turn> turns, Turn next) {
        Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        if (last != null && last.isLike(next)) {
            turns.set(turns.size() - 1, new Turn(last.state, last.from, next.until, last.free, last.title));
        } else {
            turns.add(next);
        }
    }
}
