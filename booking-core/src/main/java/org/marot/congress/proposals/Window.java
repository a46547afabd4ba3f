package org.marot.congress.proposals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** From which day to which an event may be, both counted. */
public record Window(LocalDate from, LocalDate to) {
    public static final int MOST_DAYS = 366;
    static final int MOST_YEARS_AHEAD = 10;

    /** @throws Refused when it is empty or too long, or too far from {@code today} to be looked through */
    public static Window of(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)
                || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS
                || to.isAfter(today.plusYears(MOST_YEARS_AHEAD))
                || from.isBefore(today.minusYears(1))) {
            throw Refused.because(Violation.of("proposal-window-must-fit", "most", MOST_DAYS));
        }
        return new Window(from, to);
    }
}
