package org.marot.web.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.web.availability.PlanningEntry;

/** The days of a venue's spaces on one page: what many of them ask alike is answered once. */
final class SpaceDays {
    private final Reader reader;
    private final List<Space> spaces;
    private final Map<SpaceId, List<TimedEntry>> entries;
    private final Map<LocalDate, Map<Long, Slots>> slots = new HashMap<>();
    private final Map<LocalDate, Period> wholeDays = new HashMap<>();
    private final Conditions conditions;

    SpaceDays(Reader reader, Catalogue catalogue, List<PlanningEntry> all) {
        this.reader = reader;
        this.spaces = catalogue.spacesOf(reader.venue().id());
        this.conditions = new Conditions(reader);
        this.entries = bySpace(catalogue, all);
    }

    List<Space> spaces() {
        return spaces;
    }

    Slots slots(Space space, LocalDate date) {
        return slots.computeIfAbsent(date, day -> new HashMap<>())
                .computeIfAbsent(
                        space.rules().granularity().toMinutes(),
                        minutes -> Slots.of(reader.venue(), date, List.of(space)));
    }

    /** A space with everything that stands in the way of a booking which begins on that date. */
    SpaceDay of(Space space, LocalDate date) {
        return new SpaceDay(space, reader, conditions, near(space, date));
    }

    /** One desk of a pool, by who sits where. */
    SpaceDay ofDesk(Space pool, int desk, LocalDate date, Sitting sitting) {
        return new SpaceDay(pool, desk, sitting, reader, conditions, sitting.at(desk, near(pool, date)));
    }

    List<TimedEntry> near(Space space, LocalDate date) {
        Period day = wholeDays.computeIfAbsent(date, one -> whole(reader.venue(), one, one));
        long from = day.from().toEpochSecond() - space.bufferBefore().toSeconds();
        long to = day.to().toEpochSecond() + after(space).toSeconds();
        List<TimedEntry> near = new ArrayList<>();
        for (TimedEntry entry : entries.getOrDefault(space.id(), List.of())) {
            if (entry.claims(from, to)) {
                near.add(entry);
            }
        }
        return near;
    }

    /** From the first day to the last with all that a cell of these days looks at: buffers, and the length of what it offers. */
    static Period reach(List<Space> spaces, Venue venue, LocalDate first, LocalDate last) {
        Duration before = Duration.ZERO;
        Duration after = Duration.ZERO;
        for (Space space : spaces) {
            before = longer(before, space.bufferBefore());
            after = longer(after, after(space));
        }
        return whole(venue, first, last).widened(before, after);
    }

    private static Period whole(Venue venue, LocalDate first, LocalDate last) {
        return new Period(first.atStartOfDay(venue.zone()), last.plusDays(1).atStartOfDay(venue.zone()));
    }

    /** How long after the end of a day something may stand in the way of what begins on it. */
    private static Duration after(Space space) {
        return longer(RuledStep.USUAL, space.rules().shortest()).plus(space.bufferAfter());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Spaces conflict if and only if they share a cell. */
    private Map<SpaceId, List<TimedEntry>> bySpace(Catalogue catalogue, List<PlanningEntry> all) {
        Map<CellId, Set<SpaceId>> withCell = new HashMap<>();
        spaces.forEach(space -> space.cells()
                .forEach(cell ->
                        withCell.computeIfAbsent(cell, known -> new HashSet<>()).add(space.id())));
        Map<SpaceId, Set<SpaceId>> sharing = new HashMap<>();
        Map<SpaceId, List<TimedEntry>> sorted = new HashMap<>();
        for (PlanningEntry entry : all) {
            OutOfUse closed = entry.closed();
            Set<SpaceId> touched = closed == null
                    ? sharing.computeIfAbsent(entry.space(), space -> sharing(space, catalogue, withCell))
                    : with(closed.cells(), withCell);
            TimedEntry timed = TimedEntry.of(entry);
            touched.forEach(space ->
                    sorted.computeIfAbsent(space, known -> new ArrayList<>()).add(timed));
        }
        return sorted;
    }

    private static Set<SpaceId> sharing(SpaceId space, Catalogue catalogue, Map<CellId, Set<SpaceId>> withCell) {
        Set<SpaceId> sharing = with(catalogue.space(space).map(Space::cells).orElse(List.of()), withCell);
        sharing.add(space);
        return sharing;
    }

    private static Set<SpaceId> with(List<CellId> cells, Map<CellId, Set<SpaceId>> withCell) {
        return cells.stream()
                .flatMap(cell -> withCell.getOrDefault(cell, Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
