package org.marot.web.planning;

import org.marot.web.availability.PlanningEntry;

/** An entry with its times as numbers, in seconds: a week of a hundred spaces compares them a million times. */
record TimedEntry(PlanningEntry entry, long from, long to, long claimFrom, long claimTo) {
    static TimedEntry of(PlanningEntry entry) {
        return new TimedEntry(
                entry,
                entry.period().from().toEpochSecond(),
                entry.period().to().toEpochSecond(),
                entry.claim().from().toEpochSecond(),
                entry.claim().to().toEpochSecond());
    }

    /** The part of it in [start, end). */
    TimedEntry within(long start, long end) {
        return new TimedEntry(
                entry, Math.max(from, start), Math.min(to, end), Math.max(claimFrom, start), Math.min(claimTo, end));
    }

    boolean claims(long start, long end) {
        return claimFrom < end && start < claimTo;
    }

    boolean stands(long start, long end) {
        return from < end && start < to;
    }
}
