package org.marot.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A half-open stretch of time [from, to) on the wall clock of one venue. Both ends carry the venue's zone; instants are
 * derived. Adjacent periods do not overlap.
 *
 * @throws IllegalArgumentException when empty, reversed, or with two zones
 */
public record Period(ZonedDateTime from, ZonedDateTime to) {
    public Period {
        if (!from.getZone().equals(to.getZone())) {
            throw new IllegalArgumentException("a period has one zone");
        }
        if (!from.toInstant().isBefore(to.toInstant())) {
            throw new IllegalArgumentException("a period ends after it starts");
        }
    }

    public ZoneId zone() {
        return from.getZone();
    }

    public Instant start() {
        return from.toInstant();
    }

    public Instant end() {
        return to.toInstant();
    }

    /** The time that really passes, which is not the difference of the wall clocks on a night of clock change. */
    public Duration length() {
        return Duration.between(start(), end());
    }

    public boolean overlaps(Period other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
    }

    public boolean contains(Period other) {
        return !other.start().isBefore(start()) && !other.end().isAfter(end());
    }

    /** This period with buffers around it, in real time. */
    public Period widened(Duration before, Duration after) {
        return new Period(from.minus(before), to.plus(after));
    }
}
