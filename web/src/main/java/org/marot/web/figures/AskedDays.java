package org.marot.web.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.web.page.AskedDay;

/** The days over which a page counts, from the first to the last, both included. Public, for other pages that count. */
public record AskedDays(LocalDate from, LocalDate to) {
    private static final int USUAL = 30;
    private static final int MOST = 366;

    /** Thirty days up to today when nothing else, or nothing sensible, is asked; a leap year at most. */
    public static AskedDays read(@Nullable String from, @Nullable String to, Venue venue, AskedDay askedDay) {
        LocalDate last = askedDay.orToday(to, venue);
        LocalDate usual = last.minusDays(USUAL - 1L);
        LocalDate first = from == null || from.isBlank() ? usual : askedDay.orToday(from, venue);
        boolean sensible = !first.isAfter(last) && first.isAfter(last.minusDays(MOST));
        return new AskedDays(sensible ? first : usual, last);
    }

    /** The first date that is not asked for any more. */
    public LocalDate end() {
        return to.plusDays(1);
    }

    /** For the name of a file. */
    public String words() {
        return from + "-" + to;
    }
}
