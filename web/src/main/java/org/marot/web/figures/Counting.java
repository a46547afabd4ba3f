package org.marot.web.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.CellId;

/**
 * Counts how much of a venue is taken: minutes in which it is open, cell by cell, so that a hall of three parts counts
 * three and a pool as many as it has desks. A space is taken as far as its cells are, under whatever name they were
 * booked. What lies outside of the opening hours, or on cells that are let no more, does not count; what is out of use is
 * not open.
 */
final class Counting {
    static final String CAME = "came";
    static final String MISSED = "missed";

    private final List<Space> spaces;
    private final List<OpenHour> hours;
    private final Instant from;
    private final Instant to;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> spacesOf = new HashMap<>();
    private final Tally total = new Tally();
    private final Map<String, Tally> bySpace = new HashMap<>();
    private final Map<Integer, Tally> byHour = new TreeMap<>();
    private final Map<Integer, Tally> byWeekday = new TreeMap<>();
    private final Map<String, Tally> byCategory = new TreeMap<>();
    private final Map<String, Tally> byArrival = new TreeMap<>(Map.of(CAME, new Tally(), MISSED, new Tally()));
    private final Map<String, Tally> bySpaceAwaited = new TreeMap<>();
    private final Map<LeadTime, Tally> byLead = new TreeMap<>();

    private Counting(Venue venue, List<Space> spaces, LocalDate first, LocalDate end) {
        this.spaces = spaces;
        hours = OpenHour.of(venue, first, end);
        from = first.atStartOfDay(venue.zone()).toInstant();
        to = end.atStartOfDay(venue.zone()).toInstant();
    }

    /** Of the dates from the first up to, but not including, the last. */
    static Figures of(
            Venue venue, List<Space> spaces, LocalDate first, LocalDate end, List<Closed> closed, List<Use> uses) {
        Counting counting = new Counting(venue, spaces, first, end);
        counting.open();
        closed.forEach(counting::close);
        uses.forEach(counting::count);
        return counting.figures();
    }

    private void open() {
        for (Space space : spaces) {
            for (CellId cell : space.cells()) {
                places.merge(cell.value(), space.units(), Math::max);
                spacesOf.computeIfAbsent(cell.value(), any -> new ArrayList<>())
                        .add(space.id().value());
            }
        }
        int all = places.values().stream().mapToInt(Integer::intValue).sum();
        long minutes = hours.stream().mapToLong(OpenHour::minutes).sum();
        total.open(minutes * all);
        spacesOf.forEach((cell, own) ->
                own.forEach(space -> tally(bySpace, space).open(minutes * places.getOrDefault(cell, 0))));
        for (OpenHour hour : hours) {
            tally(byHour, hour.hour()).open(hour.minutes() * all);
            tally(byWeekday, hour.weekday().getValue()).open(hour.minutes() * all);
        }
        for (LeadTime lead : LeadTime.values()) {
            byLead.put(lead, new Tally());
        }
    }

    private void close(Closed closed) {
        Set<String> cells = new HashSet<>(closed.cells());
        cells.retainAll(places.keySet());
        for (OpenHour hour : hours) {
            long minutes = hour.minutesWithin(closed.from(), closed.to());
            if (minutes > 0) {
                cells.forEach(cell -> close(cell, hour, minutes * places.getOrDefault(cell, 0)));
            }
        }
    }

    private void close(String cell, OpenHour hour, long minutes) {
        total.open(-minutes);
        tally(byHour, hour.hour()).open(-minutes);
        tally(byWeekday, hour.weekday().getValue()).open(-minutes);
        spacesOf.getOrDefault(cell, List.of())
                .forEach(space -> tally(bySpace, space).open(-minutes));
    }

    private void count(Use use) {
        if (!use.starts().isBefore(from) && use.starts().isBefore(to)) {
            tally(byLead, LeadTime.of(use.leadDays())).take(use, 0);
            if (use.hasCome() || use.wasMissed()) {
                tally(byArrival, use.wasMissed() ? MISSED : CAME).take(use, 0);
                tally(bySpaceAwaited, use.space()).take(use, use.wasMissed() ? 1 : 0);
            }
        }
        Set<String> taken = new HashSet<>(use.cells());
        taken.retainAll(places.keySet());
        if (!use.isKept() || taken.isEmpty()) {
            return;
        }
        for (int at = firstEndingAfter(use.starts()); at < hours.size(); at++) {
            OpenHour hour = hours.get(at);
            if (!hour.from().isBefore(use.ends())) {
                return;
            }
            count(use, taken, hour);
        }
    }

    private void count(Use use, Set<String> taken, OpenHour hour) {
        long minutes = hour.minutesWithin(use.starts(), use.ends());
        long weighed = minutes * taken.size();
        total.take(use, weighed);
        tally(byHour, hour.hour()).take(use, weighed);
        tally(byWeekday, hour.weekday().getValue()).take(use, weighed);
        tally(byCategory, use.category()).take(use, weighed);
        for (String cell : taken) {
            for (String space : spacesOf.getOrDefault(cell, List.of())) {
                tally(bySpace, space).take(use, minutes);
            }
        }
    }

    /** Where to begin to look: the hours lie one behind the other. */
    private int firstEndingAfter(Instant start) {
        OpenHour sought = new OpenHour(LocalDate.EPOCH, 0, start, start);
        int found = Collections.binarySearch(hours, sought, Comparator.comparing(OpenHour::to));
        return found >= 0 ? found + 1 : -found - 1;
    }

    private Figures figures() {
        return new Figures(
                total.group(""),
                spaces.stream()
                        .map(space -> tally(bySpace, space.id().value())
                                .group(space.id().value()))
                        .toList(),
                groups(byHour),
                groups(byWeekday),
                groups(byCategory),
                groups(byArrival),
                absences(),
                IntStream.range(0, LeadTime.values().length)
                        .mapToObj(at -> LeadTime.values()[at])
                        .map(lead -> tally(byLead, lead).group(lead.word()))
                        .toList());
    }

    /** In the order of the catalogue; what is let no more comes last. */
    private List<Group> absences() {
        List<String> order = spaces.stream().map(space -> space.id().value()).toList();
        return groups(bySpaceAwaited).stream()
                .sorted(Comparator.comparingInt(
                        group -> order.contains(group.key()) ? order.indexOf(group.key()) : order.size()))
                .toList();
    }

    private static <K> Tally tally(Map<K, Tally> tallies, K key) {
        return tallies.computeIfAbsent(key, any -> new Tally());
    }

    private static <K> List<Group> groups(Map<K, Tally> tallies) {
        List<Group> groups = new ArrayList<>();
        tallies.forEach((key, tally) -> groups.add(tally.group(key.toString())));
        return groups;
    }
}
