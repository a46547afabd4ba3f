package org.marot.pricing.grid;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** How much time one price buys. */
public sealed interface Unit {
    /**
     * So much time from when it begins to be used, on the clock that never jumps; what is begun counts.
     *
     * @param withinDay whether it ends at the latest with the day of the calendar
     */
    record Length(Duration length, boolean withinDay) implements Unit {}

    /** Fixed hours, for example the half-days before and after 13:00, or Friday 18:00 to Monday 08:00. */
    record Hours(List<Window> windows) implements Unit {
        public Hours {
            windows = List.copyOf(windows);
        }
    }

    /**
     * Hours of the wall clock.
     *
     * @param begins the days of the week on which it begins
     * @param daysLater the day on which {@code to} lies, counted from the first; {@code to} at midnight is the day's beginning
     */
    record Window(Set<DayOfWeek> begins, LocalTime from, LocalTime to, int daysLater) {
        public Window {
            begins = Set.copyOf(begins);
        }
    }

    /** So many days, weeks or months of the calendar from the day on which it begins. */
    record Days(Period period) implements Unit {}

    /** All of it, however long. */
    record Rental() implements Unit {}
}
