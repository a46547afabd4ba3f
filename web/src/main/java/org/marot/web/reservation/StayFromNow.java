package org.marot.web.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;

/** The time for which somebody has a space who is there already. */
public final class StayFromNow {
    /** Less than that part of a step. */
    private static final int HARDLY_ANY = 3;

    private StayFromNow() {}

    /**
     * From the running step on, as long as they asked for and a whole stay; one step more when so little is left of the
     * running one that it is not worth sitting down.
     */
    public static Period of(Space space, Venue venue, Duration length, Instant now) {
        Duration step = space.rules().granularity();
        ZonedDateTime at = now.atZone(venue.zone());
        ZonedDateTime from = at.minusNanos(at.toLocalTime().toNanoOfDay() % step.toNanos());
        Duration least =
                length.compareTo(space.rules().shortest()) < 0 ? space.rules().shortest() : length;
        long steps = (least.toMinutes() + step.toMinutes() - 1) / step.toMinutes();
        if (Duration.between(at, from.plus(step)).compareTo(step.dividedBy(HARDLY_ANY)) < 0) {
            steps++;
        }
        return new Period(from, from.plus(step.multipliedBy(steps)));
    }
}
