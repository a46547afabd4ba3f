package org.marot.web.planning;

import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Space;

/** How many of a space's units can be had when; in seconds, for a week of a hundred spaces compares a million times. */
final class TakenUnits {
    private final Space space;
    private final int units;
    private final List<Integer> keptUnits;
    private final List<TimedEntry> entries;
    /** Whose end is later leaves the accessible desks to those who need them. */
    private final long keptFrom;

    TakenUnits(Space space, List<TimedEntry> entries, Reader reader) {
        this(space, space.units(), space.keptUnits(), entries, reader);
    }

    private TakenUnits(Space space, int units, List<Integer> keptUnits, List<TimedEntry> entries, Reader reader) {
        this.space = space;
        this.units = units;
        this.keptUnits = keptUnits;
        this.entries = entries;
        this.keptFrom = keptUnits.isEmpty() ? Long.MAX_VALUE : keptFrom(space, reader);
    }

    /** One desk of a pool, whose entries are those of this desk. */
    static TakenUnits ofDesk(Space pool, List<TimedEntry> entries, Reader reader) {
        return new TakenUnits(pool, 1, List.of(), entries, reader);
    }

    static long keptFrom(Space space, Reader reader) {
        Instant from =
                space.rules().seating().keptFrom(reader.now(), reader.venue().zone());
        return from.getEpochSecond();
    }

    /** How many units nobody has at any moment of [from, to), in seconds, without buffers. */
    int unitsFree(long from, long to) {
        return unitsFree(from, to, to > keptFrom);
    }

    /** The same with the buffers around it. */
    int unitsFreeFor(long from, long to) {
        return unitsFree(
                from - space.bufferBefore().toSeconds(),
                to + space.bufferAfter().toSeconds(),
                to > keptFrom);
    }

    private int unitsFree(long from, long to, boolean kept) {
        int peak = claimedAt(from, kept);
        for (TimedEntry entry : entries) {
            if (entry.entry().closed() != null && entry.claims(from, to)) {
                return 0;
            }
            if (entry.claimFrom() > from && entry.claimFrom() < to) {
                peak = Math.max(peak, claimedAt(entry.claimFrom(), kept));
            }
        }
        int open = kept ? units - keptUnits.size() : units;
        return Math.max(0, open - peak);
    }

    private int claimedAt(long at, boolean kept) {
        int count = 0;
        for (TimedEntry entry : entries) {
            if (entry.claimFrom() <= at && at < entry.claimTo() && !(kept && isOnKept(entry))) {
                count++;
            }
        }
        return count;
    }

    private boolean isOnKept(TimedEntry entry) {
        return keptUnits.contains(entry.entry().unit());
    }
}
