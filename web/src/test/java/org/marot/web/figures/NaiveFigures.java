package org.marot.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.CellId;

/** Counts the same by looking at every minute, every cell and every reservation, one at a time. */
final class NaiveFigures {
    /** A reservation as this count sees it; the lead in days as a person counts them on a calendar. */
    record Stay(
            String id,
            String space,
            Set<String> cells,
            String customer,
            String category,
            Instant from,
            Instant to,
            String status,
            int lead) {}

    private final Venue venue;
    private final List<Space> spaces;
    private final Map<String, Integer> capacity = new HashMap<>();
    private final Map<String, Long> open = new TreeMap<>();
    private final Map<String, Long> taken = new TreeMap<>();
    private final Map<String, Set<String>> bookings = new TreeMap<>();
    private final Map<String, Set<String>> customers = new TreeMap<>();

    NaiveFigures(
            Venue venue, List<Space> spaces, LocalDate first, LocalDate end, List<Closed> closed, List<Stay> stays) {
        this.venue = venue;
        this.spaces = spaces;
        for (Space space : spaces) {
            for (CellId cell : space.cells()) {
                capacity.put(cell.value(), space.isPool() ? space.units() : 1);
            }
        }
        Instant start = first.atStartOfDay(venue.zone()).toInstant();
        Instant stop = end.atStartOfDay(venue.zone()).toInstant();
        for (Instant at = start; at.isBefore(stop); at = at.plus(Duration.ofMinutes(1))) {
            if (isOpen(at)) {
                minute(at, closed, stays);
            }
        }
        for (Stay stay : stays) {
            if (!stay.from().isBefore(start) && stay.from().isBefore(stop)) {
                arrival(stay);
            }
        }
    }

    private boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(venue.zone());
        for (OpenStretch stretch : venue.openingHours().on(local.toLocalDate())) {
            boolean begun = !local.toLocalTime().isBefore(stretch.from());
            boolean over = !stretch.to().equals(LocalTime.MIDNIGHT)
                    && !local.toLocalTime().isBefore(stretch.to());
            if (begun && !over) {
                return true;
            }
        }
        return false;
    }

    private void minute(Instant at, List<Closed> closed, List<Stay> stays) {
        ZonedDateTime local = at.atZone(venue.zone());
        String hour = "hour " + local.getHour();
        String weekday = "weekday " + local.getDayOfWeek().getValue();
        for (Map.Entry<String, Integer> cell : capacity.entrySet()) {
            boolean shut = closed.stream()
                    .anyMatch(one ->
                            one.cells().contains(cell.getKey()) && !at.isBefore(one.from()) && at.isBefore(one.to()));
            if (shut) {
                continue;
            }
            for (String line : List.of("total", hour, weekday)) {
                open.merge(line, (long) cell.getValue(), Long::sum);
            }
            for (Space space : spaces) {
                if (space.cells().stream().anyMatch(one -> one.value().equals(cell.getKey()))) {
                    open.merge("space " + space.id(), (long) cell.getValue(), Long::sum);
                }
            }
        }
        for (Stay stay : stays) {
            boolean there = Set.of("confirmed", "checked-in", "completed").contains(stay.status());
            if (there && !at.isBefore(stay.from()) && at.isBefore(stay.to())) {
                for (String cell : stay.cells()) {
                    cell(stay, cell, List.of("total", hour, weekday, "category " + stay.category()));
                }
            }
        }
    }

    private void cell(Stay stay, String cell, List<String> lines) {
        if (!capacity.containsKey(cell)) {
            return;
        }
        lines.forEach(line -> take(line, stay, 1));
        for (Space space : spaces) {
            if (space.cells().stream().anyMatch(one -> one.value().equals(cell))) {
                take("space " + space.id(), stay, 1);
            }
        }
    }

    private void arrival(Stay stay) {
        if (Set.of("confirmed", "checked-in", "completed", "no-show").contains(stay.status())) {
            take("lead " + lead(stay.lead()), stay, 0);
        }
        if (stay.status().equals("no-show")) {
            take("arrival missed", stay, 0);
            take("absence " + stay.space(), stay, 1);
        }
        if (stay.status().equals("completed") || stay.status().equals("checked-in")) {
            take("arrival came", stay, 0);
            take("absence " + stay.space(), stay, 0);
        }
    }

    private static String lead(int days) {
        if (days == 0) {
            return "same-day";
        }
        if (days == 1) {
            return "day-before";
        }
        return days <= 7 ? "week" : days <= 30 ? "month" : days <= 90 ? "quarter" : "longer";
    }

    private void take(String line, Stay stay, long minutes) {
        taken.merge(line, minutes, Long::sum);
        bookings.computeIfAbsent(line, any -> new HashSet<>()).add(stay.id());
        customers.computeIfAbsent(line, any -> new HashSet<>()).add(stay.customer());
    }

    /** Line by line; a line that the figures do not have must be one where nothing was. */
    void assertSame(Figures figures) {
        Map<String, Group> lines = new TreeMap<>();
        lines.put("total", figures.total());
        figures.spaces().forEach(group -> lines.put("space " + group.key(), group));
        figures.hours().forEach(group -> lines.put("hour " + group.key(), group));
        figures.weekdays().forEach(group -> lines.put("weekday " + group.key(), group));
        figures.categories().forEach(group -> lines.put("category " + group.key(), group));
        figures.arrivals().forEach(group -> lines.put("arrival " + group.key(), group));
        figures.absences().forEach(group -> lines.put("absence " + group.key(), group));
        figures.leads().forEach(group -> lines.put("lead " + group.key(), group));
        assertThat(lines.keySet()).containsAll(taken.keySet()).containsAll(open.keySet());
        lines.forEach((name, group) -> {
            boolean hasOpen =
                    name.equals("total") || List.of("space", "hour", "weekday").contains(name.split(" ", -1)[0]);
            assertThat(group.taken()).as(name).isEqualTo(taken.getOrDefault(name, 0L));
            assertThat(group.open()).as(name).isEqualTo(hasOpen ? open.getOrDefault(name, 0L) : 0L);
            assertThat(group.customers()).as(name).isEqualTo(customers.getOrDefault(name, Set.of()));
            assertThat(group.bookings())
                    .as(name)
                    .isEqualTo(bookings.getOrDefault(name, Set.of()).size());
        });
    }
}
