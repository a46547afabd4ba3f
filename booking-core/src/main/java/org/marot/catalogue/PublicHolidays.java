package org.marot.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether public holidays close a venue, and whose holidays.
 *
 * @param country the ISO code of the country
 * @param department where more days are holidays, for example {@code 67} in Alsace; null for the country's own
 */
public record PublicHolidays(String country, @Nullable String department, boolean closed) {
    public static PublicHolidays none() {
        return new PublicHolidays("FR", null, false);
    }

    /** The holiday of that date, when it closes the venue. */
    Optional<Closure> closing(LocalDate date) {
        return closed ? HolidayCalendar.of(country, department).on(date) : Optional.empty();
    }
}
