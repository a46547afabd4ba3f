package org.marot.web.display;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.marot.web.availability.Availability;
import org.marot.web.availability.Busy;
import org.springframework.stereotype.Component;

/**
 * How spaces stand from now to the end of tomorrow: so far, because a screen that has lost the network goes on by what it
 * knew.
 */
@Component
class ComingTurns {
    private static final int DATES = 2;

    private final Catalogue catalogue;
    private final Availability availability;
    private final Clock clock;

    ComingTurns(Catalogue catalogue, Availability availability, Clock clock) {
        this.catalogue = catalogue;
        this.availability = availability;
        this.clock = clock;
    }

    List<SpaceTurns> of(Venue venue) {
        return catalogue.spacesOf(venue.id()).stream()
                .map(space -> of(space, venue))
                .toList();
    }

    SpaceTurns of(Space space, Venue venue) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, venue.zone());
        List<Busy> busy = availability.calendar(space, today, today.plusDays(DATES));
        Instant end = today.plusDays(DATES).atStartOfDay(venue.zone()).toInstant();
        return new SpaceTurns(space, Turn.of(space.units(), open(venue, today), busy, now, end));
    }

    private static List<Period> open(Venue venue, LocalDate today) {
        return today.datesUntil(today.plusDays(DATES))
                .flatMap(date ->
                        venue.openingHours().on(date).stream().flatMap(stretch -> open(stretch, date, venue.zone())))
                .toList();
    }

    /** Nothing for an opening that lies wholly in the hour which the spring leaves out. */
    private static Stream<Period> open(OpenStretch stretch, LocalDate date, ZoneId zone) {
        boolean midnight = stretch.to().equals(LocalTime.MIDNIGHT);
        LocalDateTime to = midnight ? date.plusDays(1).atStartOfDay() : date.atTime(stretch.to());
        LocalDateTime from = date.atTime(stretch.from());
        return from.atZone(zone).toInstant().isBefore(to.atZone(zone).toInstant())
                ? Stream.of(new Period(from.atZone(zone), to.atZone(zone)))
                : Stream.empty();
    }
}
