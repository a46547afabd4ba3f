package org.marot.web.planning;

import java.time.Instant;
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
import org.marot.claims.OutOfUse;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.web.availability.PlanningEntry;

/** The days of a venue's spaces on one page: what many of them ask alike is answered once. */
final class SpaceDays {
    private final Reader reader;
    private final List<Space> spaces;
    private final Map<SpaceId, List<PlanningEntry>> entries;
    private final Map<LocalDate, Map<Long, Slots>> slots = new HashMap<>();
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

    /** A space with everything that occupies one of its cells on that date or near it. */
    SpaceDay of(Space space, LocalDate date) {
        var zone = reader.venue().zone();
        Instant from = date.minusDays(1).atStartOfDay(zone).toInstant();
        Instant to = date.plusDays(2).atStartOfDay(zone).toInstant();
        List<PlanningEntry> near = entries.getOrDefault(space.id(), List.of()).stream()
                .filter(entry -> entry.claim().start().isBefore(to)
                        && entry.claim().end().isAfter(from))
                .toList();
        return new SpaceDay(space, reader, conditions, near);
    }

    /** Spaces conflict if and only if they share a cell. */
    private Map<SpaceId, List<PlanningEntry>> bySpace(Catalogue catalogue, List<PlanningEntry> all) {
        Map<CellId, Set<SpaceId>> withCell = new HashMap<>();
        spaces.forEach(space -> space.cells()
                .forEach(cell ->
                        withCell.computeIfAbsent(cell, known -> new HashSet<>()).add(space.id())));
        Map<SpaceId, Set<SpaceId>> sharing = new HashMap<>();
        Map<SpaceId, List<PlanningEntry>> sorted = new HashMap<>();
        for (PlanningEntry entry : all) {
            OutOfUse closed = entry.closed();
            Set<SpaceId> touched = closed == null
                    ? sharing.computeIfAbsent(entry.space(), space -> sharing(space, catalogue, withCell))
                    : with(closed.cells(), withCell);
            touched.forEach(space ->
                    sorted.computeIfAbsent(space, known -> new ArrayList<>()).add(entry));
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
