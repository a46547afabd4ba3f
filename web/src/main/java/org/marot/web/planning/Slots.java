package org.marot.web.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;

/**
 * The steps into which the planning cuts a day, from the full hour before opening to the full hour after closing.
 *
 * @param open the venue's open stretches of that date
 */
record Slots(LocalDate date, ZoneId zone, int minutes, List<Period> open, List<Period> steps) {
    private static final int END_OF_MORNING = 13;

    static Slots of(Venue venue, LocalDate date, List<Space> spaces) {
        ZoneId zone = venue.zone();
        List<OpenStretch> stretches = venue.openingHours().on(date);
        int minutes = minutes(spaces);
        if (stretches.isEmpty()) {
            return new Slots(date, zone, minutes, List.of(), List.of());
        }
        ZonedDateTime last = end(date, stretches.get(stretches.size() - 1)).atZone(zone);
        List<Period> steps = new ArrayList<>();
        ZonedDateTime at = date.atTime(stretches.get(0).from().getHour(), 0).atZone(zone);
        // in time that really passes, so that a clock change adds or takes away the steps of its hour
        while (at.toInstant().isBefore(last.toInstant()) || at.getMinute() != 0) {
            ZonedDateTime next = at.plusMinutes(minutes);
            steps.add(new Period(at, next));
            at = next;
        }
        List<Period> open = new ArrayList<>();
        stretches.forEach(stretch -> add(open, date.atTime(stretch.from()), end(date, stretch), zone));
        return new Slots(date, zone, minutes, open, steps);
    }

    boolean isOpen(Period step) {
        return open.stream().anyMatch(stretch -> stretch.contains(step));
    }

    /** A morning lasts until one, as offices here do. */
    static boolean isMorning(Period step) {
        return step.from().getHour() < END_OF_MORNING;
    }

    int stepsAnHour() {
        return Math.max(1, 60 / minutes);
    }

    private static int minutes(List<Space> spaces) {
        long finest = spaces.stream()
                .map(space -> space.rules().granularity())
                .mapToLong(Duration::toMinutes)
                .min()
                .orElse(30);
        return finest >= 60 ? 60 : 30;
    }

    /** An opening that lies wholly in the hour which the spring leaves out is left out. */
    private static void add(List<Period> periods, LocalDateTime from, LocalDateTime to, ZoneId zone) {
        if (from.atZone(zone).toInstant().isBefore(to.atZone(zone).toInstant())) {
            periods.add(new Period(from.atZone(zone), to.atZone(zone)));
        }
    }

    private static LocalDateTime end(LocalDate date, OpenStretch stretch) {
        boolean midnight = stretch.to().equals(LocalTime.MIDNIGHT);
        return midnight ? date.plusDays(1).atStartOfDay() : date.atTime(stretch.to());
    }
}
