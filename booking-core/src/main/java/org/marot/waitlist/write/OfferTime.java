package org.marot.waitlist.write;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long an offer stands: two hours, less when the period is near, and none at all when there is no time to answer. */
public final class OfferTime {
    private static final Duration USUAL = Duration.ofHours(2);
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private OfferTime() {}

    /** Until when an offer that is made now stands; empty when that would be too short. */
    public static Optional<Instant> until(Instant now, Instant start) {
        Instant usual = now.plus(USUAL);
        Instant latest = start.minus(MARGIN);
        Instant until = usual.isBefore(latest) ? usual : latest;
        return until.isBefore(now.plus(SHORTEST)) ? Optional.empty() : Optional.of(until);
    }
}
