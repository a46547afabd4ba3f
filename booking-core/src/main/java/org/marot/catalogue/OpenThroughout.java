package org.marot.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;

/**
 * Walks a period date by date on the venue's wall clock, and stops at the first moment at which the venue is closed. Wall
 * clocks, not hours counted: on a night of clock change 08:00 is still 08:00.
 */
final class OpenThroughout {
    private final OpeningHours hours;
    private final Period period;
    private final ZoneId zone;

    OpenThroughout(OpeningHours hours, Period period) {
        this.hours = hours;
        this.period = period;
        this.zone = period.zone();
    }

    Optional<Closed> firstClosed() {
        ZonedDateTime reached = period.from();
        while (reached.toInstant().isBefore(period.end())) {
            LocalDate date = reached.toLocalDate();
            ZonedDateTime openUntil = openUntil(date, reached);
            if (openUntil.toInstant().isBefore(endOf(date).toInstant())) {
                return openUntil.toInstant().isBefore(period.end())
                        ? Optional.of(closedFrom(openUntil, date))
                        : Optional.empty();
            }
            reached = endOf(date);
        }
        return Optional.empty();
    }

    /** How far one gets from here on this date without meeting a closed moment; the moment itself when it is closed. */
    private ZonedDateTime openUntil(LocalDate date, ZonedDateTime from) {
        Instant reached = from.toInstant();
        for (OpenStretch stretch : hours.on(date)) {
            Instant opens = opening(date, stretch.from());
            Instant closes = closing(date, stretch.to());
            if (!opens.isAfter(reached) && closes.isAfter(reached)) {
                reached = closes;
            }
        }
        return reached.atZone(zone);
    }

    private Closed closedFrom(ZonedDateTime from, LocalDate date) {
        List<OpenStretch> open = hours.on(date);
        Instant until = open.stream()
                .map(stretch -> opening(date, stretch.from()))
                .filter(opens -> opens.isAfter(from.toInstant()))
                .findFirst()
                .orElse(endOf(date).toInstant());
        Instant end = until.isBefore(period.end()) ? until : period.end();
        Closure closure = hours.closureOn(date).orElse(null);
        return new Closed(new Period(from, end.atZone(zone)), why(closure, open), closure, open);
    }

    private static Closed.Why why(@Nullable Closure closure, List<OpenStretch> open) {
        if (closure != null) {
            return closure.kind() == Closure.Kind.PUBLIC_HOLIDAY ? Closed.Why.PUBLIC_HOLIDAY : Closed.Why.EXCEPTION;
        }
        return open.isEmpty() ? Closed.Why.WEEKDAY : Closed.Why.OUTSIDE_HOURS;
    }

    private ZonedDateTime endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone);
    }

    private Instant opening(LocalDate date, LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT)
                ? date.atStartOfDay(zone).toInstant()
                : date.atTime(time).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private Instant closing(LocalDate date, LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT)
                ? endOf(date).toInstant()
                : date.atTime(time).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
