package org.marot.web.availability;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.marot.shared.LocalTimeReader;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Reads a period from two texts, on a venue's wall clock. */
public final class Periods {
    /** Longer than anything that is let; it keeps one question from reading the whole table. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private Periods() {}

    /** @throws Refused when a time does not exist or is ambiguous, or the period is empty, reversed or over-long */
    public static Period read(String from, String to, ZoneId zone) {
        return between(LocalTimeReader.read(from, zone), LocalTimeReader.read(to, zone));
    }

    /** @throws Refused when the period is empty, reversed or over-long */
    public static Period between(ZonedDateTime from, ZonedDateTime to) {
        if (!from.toInstant().isBefore(to.toInstant())) {
            throw Refused.because(Violation.of("period-is-empty"));
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refused.because(Violation.of("period-is-too-long", "days", LONGEST.toDays()));
        }
        return new Period(from, to);
    }
}
