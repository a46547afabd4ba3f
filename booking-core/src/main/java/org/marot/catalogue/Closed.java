package org.marot.catalogue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;

/**
 * A stretch of a wanted period in which the venue is closed. It lies within one date of the venue's wall clock.
 *
 * @param closure the holiday's name or the exception's reason; null for the two reasons of the ordinary week
 * @param hours the open stretches of that date; empty when it is closed all day
 */
public record Closed(Period during, Why why, @Nullable Closure closure, List<OpenStretch> hours) {
    /** Why the venue is closed then. */
    public enum Why {
        /** Never open on that day of the week. */
        WEEKDAY,
        /** Open on that date, at other hours. */
        OUTSIDE_HOURS,
        /** A public holiday. */
        PUBLIC_HOLIDAY,
        /** A dated exception of the file: closed, or open at special hours. */
        EXCEPTION
    }

    public Closed {
        hours = List.copyOf(hours);
    }

    public DayOfWeek dayOfWeek() {
        return during.from().getDayOfWeek();
    }

    /** The holiday's name or the exception's reason. */
    public Optional<String> reason(Locale locale) {
        return Optional.ofNullable(closure).map(c -> new Wording(c.french(), c.english()).in(locale));
    }
}
