package org.marot.web.planning;

import java.util.List;
import org.marot.claims.OutOfUse;
import org.marot.web.availability.PlanningEntry;

/** How many of a space's units are claimed when; in seconds, for a week of a hundred spaces compares a million times. */
final class TakenUnits {
    private final int units;
    private final List<OutOfUse> outOfUse;
    private final long[] starts;
    private final long[] ends;

    /** @param outOfUse what leaves no unit at all */
    TakenUnits(int units, List<PlanningEntry> entries, List<OutOfUse> outOfUse) {
        this.units = units;
        this.outOfUse = outOfUse;
        this.starts = entries.stream()
                .mapToLong(entry -> entry.claim().from().toEpochSecond())
                .toArray();
        this.ends = entries.stream()
                .mapToLong(entry -> entry.claim().to().toEpochSecond())
                .toArray();
    }

    /** How many units nobody has at any moment of [from, to), in seconds. */
    int unitsFree(long from, long to) {
        if (isClosed(from, to)) {
            return 0;
        }
        int peak = claimedAt(from);
        for (long start : starts) {
            if (start > from && start < to) {
                peak = Math.max(peak, claimedAt(start));
            }
        }
        return Math.max(0, units - peak);
    }

    private boolean isClosed(long from, long to) {
        for (OutOfUse closed : outOfUse) {
            if (closed.period().from().toEpochSecond() < to
                    && from < closed.period().to().toEpochSecond()) {
                return true;
            }
        }
        return false;
    }

    private int claimedAt(long at) {
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= at && at < ends[i]) {
                count++;
            }
        }
        return count;
    }
}
