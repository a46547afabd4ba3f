package org.marot.web.availability;

import java.time.Instant;
import java.time.ZoneId;
import org.marot.shared.Period;

/** A half-open stretch throughout which the same number of claims stands. */
record Step(Instant from, Instant to, int claims) {
    Period in(ZoneId zone) {
        return new Period(from.atZone(zone), to.atZone(zone));
    }
}
