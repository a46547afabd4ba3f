package org.marot.web.home;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Venue;
import org.marot.web.availability.Availability;
import org.marot.web.availability.AvailabilityQuery;
import org.marot.web.availability.SpaceAvailability;
import org.springframework.stereotype.Component;

/** Each venue as it stands at this moment. */
@Component
class VenueCards {
    private static final int STEP_MINUTES = 30;
    private static final int DAYS_AHEAD = 31;
    private final Catalogue catalogue;
    private final Availability availability;
    private final Clock clock;

    VenueCards(Catalogue catalogue, Availability availability, Clock clock) {
        this.catalogue = catalogue;
        this.availability = availability;
        this.clock = clock;
    }

    List<VenueCard> all() {
        return catalogue.venues().stream().map(this::card).toList();
    }

    private VenueCard card(Venue venue) {
        ZonedDateTime now = clock.instant().atZone(venue.zone());
        LocalDate today = now.toLocalDate();
        List<OpenStretch> stretches = venue.openingHours().on(today);
        LocalDateTime next = nextStep(now.toLocalDateTime());
        LocalDateTime close = stretches.stream()
                .filter(open -> !today.atTime(open.from()).isAfter(next))
                .map(open -> end(today, open))
                .filter(end -> end.isAfter(next))
                .findFirst()
                .orElse(null);
        List<SpaceAvailability> free = close == null ? List.of() : free(venue, next, close);
        ZonedDateTime opens = close == null ? opens(venue, now) : null;
        return new VenueCard(
                venue,
                stretches,
                venue.openingHours().closureOn(today).orElse(null),
                close != null,
                free.stream()
                        .filter(one -> one.space().isPool())
                        .mapToInt(SpaceAvailability::unitsFree)
                        .sum(),
                (int) free.stream().filter(one -> !one.space().isPool()).count(),
                opens,
                opens != null && opens.toLocalDate().equals(today));
    }

    private List<SpaceAvailability> free(Venue venue, LocalDateTime from, LocalDateTime close) {
        LocalDateTime hour = from.plusHours(1);
        LocalDateTime to = hour.isAfter(close) ? close : hour;
        AvailabilityQuery query =
                new AvailabilityQuery(text(venue, from), text(venue, to), venue.id(), null, 1, null, Set.of(), false);
        return availability.search(query).stream()
                .filter(SpaceAvailability::free)
                .toList();
    }

    /** With its offset, so that the night of a clock change needs no answer from anybody. */
    private static String text(Venue venue, LocalDateTime time) {
        return time.atZone(venue.zone()).toOffsetDateTime().toString();
    }

    private static @Nullable ZonedDateTime opens(Venue venue, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .flatMap(date -> venue.openingHours().on(date).stream()
                        .map(open -> date.atTime(open.from()).atZone(venue.zone())))
                .filter(start -> start.isAfter(now))
                .findFirst()
                .orElse(null);
    }

    private static LocalDateTime nextStep(LocalDateTime now) {
        LocalDateTime hour = now.toLocalDate().atTime(now.getHour(), 0);
        long minutes = Duration.between(hour, now).plusMinutes(STEP_MINUTES - 1).toMinutes();
        return hour.plusMinutes(minutes / STEP_MINUTES * STEP_MINUTES);
    }

    private static LocalDateTime end(LocalDate date, OpenStretch open) {
        return Optional.of(open.to())
                .filter(to -> !to.equals(LocalTime.MIDNIGHT))
                .map(date::atTime)
                .orElseGet(() -> date.plusDays(1).atStartOfDay());
    }
}
