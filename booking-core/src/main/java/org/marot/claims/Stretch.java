package org.marot.claims;

import java.time.Instant;
import org.marot.shared.Period;

/** A half-open stretch of instants. */
record Stretch(Instant from, Instant to) {
    boolean overlaps(Stretch other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    Stretch including(Stretch other) {
        return new Stretch(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** The part of this one that lies in the other, which it overlaps. */
    Stretch within(Stretch other) {
        return new Stretch(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }

    static Stretch of(Period period) {
        return new Stretch(period.start(), period.end());
    }
}
