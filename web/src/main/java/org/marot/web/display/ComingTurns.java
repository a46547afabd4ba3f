package org.marot.web.display;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.ScreenTitles;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.web.availability.Availability;
import org.marot.web.availability.Busy;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.congress.EventTurns;
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
    private final ScreenTitles titles;
    private final EventTurns events;
    private final Clock clock;

    ComingTurns(Catalogue catalogue, Availability availability, ScreenTitles titles, EventTurns events, Clock clock) {
        this.catalogue = catalogue;
        this.availability = availability;
        this.titles = titles;
        this.events = events;
        this.clock = clock;
    }

    List<SpaceTurns> of(Venue venue) {
        List<Event> events = events(venue);
        return catalogue.spacesOf(venue.id()).stream()
                .map(space -> of(space, venue, events))
                .toList();
    }

    SpaceTurns of(Space space, Venue venue) {
        return of(space, venue, events(venue));
    }

    /** A booking whose title is to be shown, and what it occupies. */
    private record Event(List<CellId> cells, Turn.Shown shown) {}

    private List<Event> events(Venue venue) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), venue.zone());
        List<PlanningEntry> entries = availability.planning(
                venue.id(),
                today.atStartOfDay(venue.zone()).toInstant(),
                today.plusDays(DATES).atStartOfDay(venue.zone()).toInstant());
        Map<UUID, String> shown = shown(entries);
        List<Event> events = new ArrayList<>();
        for (PlanningEntry entry : entries) {
            String title = shown.get(entry.reservation().value());
            if (title != null) {
                catalogue
                        .space(entry.space())
                        .ifPresent(
                                space -> events.add(new Event(space.cells(), new Turn.Shown(entry.period(), title))));
            }
        }
        return events;
    }

    private Map<UUID, String> shown(List<PlanningEntry> entries) {
        Map<UUID, String> shown = new HashMap<>();
        titles.among(entries.stream().map(PlanningEntry::reservation).toList())
                .forEach((id, title) -> shown.put(id.value(), title));
        shown.putAll(events.onScreens(entries.stream()
                .filter(PlanningEntry::isOfEventFile)
                .map(entry -> entry.reservation().value())
                .distinct()
                .toList()));
        return shown;
    }

    private SpaceTurns of(Space space, Venue venue, List<Event> events) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, venue.zone());
        List<Turn.Shown> shown = events.stream()
                .filter(event -> event.cells().stream().anyMatch(space.cells()::contains))
                .map(Event::shown)
                .toList();
        List<Busy> busy = availability.calendar(space, today, today.plusDays(DATES));
        Instant end = today.plusDays(DATES).atStartOfDay(venue.zone()).toInstant();
        return new SpaceTurns(space, Turn.of(space.units(), open(venue, today), busy, shown, now, end));
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
