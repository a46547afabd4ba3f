package org.marot.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.shared.Period;

/** When a venue is open, day by day, on its own wall clock. */
public interface OpeningHours {
    /** The open stretches of a date, in order; empty when closed all day. A stretch may end at 24:00 and join the next day. */
    List<OpenStretch> on(LocalDate date);

    /** Why a date is closed or different: a public holiday's name or a closure's reason, as the file or the library has it. */
    Optional<Closure> closureOn(LocalDate date);

    /** The ordinary week, for display; a day that is missing is closed. */
    Map<DayOfWeek, List<OpenStretch>> week();

    /** The dated exceptions of the file, by their first date, for display. */
    default List<DatedHours> exceptions() {
        return List.of();
    }

    /** Whether public holidays close the venue, for display. */
    default boolean closedOnPublicHolidays() {
        return false;
    }

    /** The first stretch of the period in which the venue is closed, with the reason; empty when it is open throughout. */
    default Optional<Closed> closedDuring(Period period) {
        return new OpenThroughout(this, period).firstClosed();
    }

    /** Hours by the week alone, without exceptions or holidays. */
    static OpeningHours weekly(Map<DayOfWeek, List<OpenStretch>> week) {
        return new CalendarHours(week, List.of(), PublicHolidays.none());
    }
}
