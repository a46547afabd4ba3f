package org.marot.web.figures;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Venue;

/**
 * What of one hour of the wall clock a venue is open. The night on which the clocks go back has one of its hours twice.
 *
 * @param hour from 0 to 23
 */
record OpenHour(LocalDate date, int hour, Instant from, Instant to) {

    /** All of the dates from the first up to, but not including, the last, in order. */
    static List<OpenHour> of(Venue venue, LocalDate first, LocalDate end) {
        List<OpenHour> hours = new ArrayList<>();
        for (LocalDate date = first; date.isBefore(end); date = date.plusDays(1)) {
            for (OpenStretch stretch : venue.openingHours().on(date)) {
                cut(venue, date, stretch, hours);
            }
        }
        return hours;
    }

    private static void cut(Venue venue, LocalDate date, OpenStretch stretch, List<OpenHour> hours) {
        boolean midnight = stretch.to().equals(LocalTime.MIDNIGHT);
        LocalDateTime closes = midnight ? date.plusDays(1).atStartOfDay() : date.atTime(stretch.to());
        Instant end = closes.atZone(venue.zone()).withLaterOffsetAtOverlap().toInstant();
        ZonedDateTime at = date.atTime(stretch.from()).atZone(venue.zone()).withEarlierOffsetAtOverlap();
        while (at.toInstant().isBefore(end)) {
            ZonedDateTime next = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            Instant to = next.toInstant().isBefore(end) ? next.toInstant() : end;
            hours.add(new OpenHour(date, at.getHour(), at.toInstant(), to));
            at = next;
        }
    }

    DayOfWeek weekday() {
        return date.getDayOfWeek();
    }

    long minutes() {
        return ChronoUnit.MINUTES.between(from, to);
    }

    /** How much of it lies in [start, end). */
    long minutesWithin(Instant start, Instant end) {
        Instant later = from.isAfter(start) ? from : start;
        Instant earlier = to.isBefore(end) ? to : end;
        return Math.max(0, ChronoUnit.MINUTES.between(later, earlier));
    }
}
