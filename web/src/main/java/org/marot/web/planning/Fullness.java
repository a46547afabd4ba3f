package org.marot.web.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.marot.shared.Period;

/**
 * How much of a space's opening hours is claimed, buffers included.
 *
 * @param claimed over all units, in minutes
 * @param open likewise
 */
record Fullness(long claimed, long open) {
    static final Fullness NOTHING = new Fullness(0, 0);

    static Fullness of(List<Period> claims, int units, List<Period> open) {
        long taken = 0;
        long minutes = 0;
        for (Period stretch : open) {
            minutes += minutes(stretch.start(), stretch.end());
            taken += taken(claims, units, stretch);
        }
        return new Fullness(taken, minutes * units);
    }

    /** From one change to the next, as many units as claims, and never more than there are. */
    private static long taken(List<Period> claims, int units, Period open) {
        Collection<Instant> changes = new TreeSet<>(List.of(open.start(), open.end()));
        claims.stream()
                .flatMap(claim -> Stream.of(claim.start(), claim.end()))
                .filter(at -> at.isAfter(open.start()) && at.isBefore(open.end()))
                .forEach(changes::add);
        long taken = 0;
        Instant from = open.start();
        for (Instant to : changes) {
            Instant since = from;
            long count = claims.stream()
                    .filter(claim ->
                            !claim.start().isAfter(since) && claim.end().isAfter(since))
                    .count();
            taken += Math.min(units, count) * minutes(from, to);
            from = to;
        }
        return taken;
    }

    Fullness plus(Fullness other) {
        return new Fullness(claimed + other.claimed, open + other.open);
    }

    boolean isClosed() {
        return open == 0;
    }

    /** Nothing but nothing is 0, and nothing but all is 100. */
    int percent() {
        if (open == 0 || claimed == 0) {
            return 0;
        }
        return claimed == open ? 100 : (int) Math.max(1, Math.min(99, Math.round(claimed * 100.0 / open)));
    }

    /** From 0 for nothing over thirds to 4 for all, for the shade. */
    int shade() {
        int percent = percent();
        return percent == 100 ? 4 : (percent + 32) / 33;
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
