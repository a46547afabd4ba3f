package org.marot.journeys;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Dates on which the demo's venues are open: ordinary Tuesdays to Thursdays, each journey its own. */
final class Days {
    private static final Set<DayOfWeek> ORDINARY = Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Days() {}

    static LocalDate today() {
        return LocalDate.now(PARIS);
    }

    /** The n-th ordinary open day after today, in January to March or September to November, free of holidays there. */
    static LocalDate ordinary(int n) {
        LocalDate day = today();
        int found = 0;
        while (found < n) {
            day = day.plusDays(1);
            if (ORDINARY.contains(day.getDayOfWeek()) && !holidays(day)) {
                found++;
            }
        }
        return day;
    }

    /** Generous: whole days around which some holiday may fall are left out. */
    private static boolean holidays(LocalDate day) {
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        return (month == 1 && date == 1)
                || (month == 5)
                || (month == 6 && date < 15)
                || (month == 7 && date == 14)
                || (month == 8 && date == 15)
                || (month == 11 && (date == 1 || date == 11))
                || (month == 12 && date == 25)
                || (month == 4);
    }
}
