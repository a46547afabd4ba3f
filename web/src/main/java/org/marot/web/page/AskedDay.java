package org.marot.web.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.springframework.stereotype.Component;

/** Reads which of a venue's days a page is asked for: today for anything that is no date. */
@Component
public class AskedDay {
    // beyond these, the sums of dates and the database's instants have their ends
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2198;

    private final Clock clock;

    AskedDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today(Venue venue) {
        return LocalDate.ofInstant(clock.instant(), venue.zone());
    }

    public LocalDate orToday(@Nullable String text, Venue venue) {
        try {
            LocalDate read = text == null || text.isBlank() ? today(venue) : LocalDate.parse(text);
            return read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? today(venue) : read;
        } catch (DateTimeException e) {
            return today(venue);
        }
    }
}
