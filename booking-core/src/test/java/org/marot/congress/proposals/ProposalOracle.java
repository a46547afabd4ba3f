package org.marot.congress.proposals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All sets of rooms on all days, looked at hour by hour on squared paper, and put in order as the page promises. */
final class ProposalOracle {
    /** What a need asks, in plain words: {@code hour} of the {@code day}th day, for so many hours. */
    record Use(int day, int hour, int hours, int setUp, int strike, String layout, int people) {}

    /** A room: its cells, what its layouts hold, and what a day in it costs without tax. */
    record Room(
            String id,
            Set<String> cells,
            Map<String, Integer> layouts,
            @Nullable Long price) {}

    /** One answer. */
    record Line(
            LocalDate first,
            List<String> rooms,
            int rank,
            int emptySeats,
            @Nullable Long price,
            int moved) {}

    private final List<Room> rooms;
    private final List<List<Use>> needs;
    private final List<String> asked;
    private final LocalDate askedDate;
    /** For each square of cell and hour: who is there; an empty name is somebody that one cannot wait behind. */
    private final Map<String, Set<String>> squares;

    ProposalOracle(
            List<Room> rooms,
            List<List<Use>> needs,
            List<String> asked,
            LocalDate askedDate,
            Map<String, Set<String>> squares) {
        this.rooms = rooms;
        this.needs = needs;
        this.asked = asked;
        this.askedDate = askedDate;
        this.squares = squares;
    }

    List<Line> best(LocalDate from, LocalDate to, Instant now) {
        List<Line> all = threeADay(from, to, now);
        all.sort(order());
        List<Line> best = new ArrayList<>();
        for (Line line : all) {
            long dates = best.stream()
                    .filter(one -> one.rooms().equals(line.rooms()))
                    .count();
            if (dates < 5 && best.size() < 20) {
                best.add(line);
            }
        }
        return best;
    }

    /** Of the free ones on the date nearest to the asked one, the earlier of two, the best. */
    Optional<Line> nearest(LocalDate from, LocalDate to, Instant now) {
        return threeADay(from, to, now).stream()
                .filter(line -> line.rank() == 1)
                .min(Comparator.comparing((Line line) -> Math.abs(ChronoUnit.DAYS.between(line.first(), askedDate)))
                        .thenComparing(Line::first)
                        .thenComparing(order()));
    }

    private List<Line> threeADay(LocalDate from, LocalDate to, Instant now) {
        int days = needs.stream().flatMap(List::stream).mapToInt(Use::day).max().orElseThrow() + 1;
        List<Line> all = new ArrayList<>();
        for (LocalDate date = from; !date.plusDays(days - 1).isAfter(to); date = date.plusDays(1)) {
            List<Line> ofTheDay = new ArrayList<>();
            collect(date, now, new ArrayList<>(), ofTheDay);
            ofTheDay.sort(order());
            all.addAll(ofTheDay.subList(0, Math.min(3, ofTheDay.size())));
        }
        return all;
    }

    private void collect(LocalDate date, Instant now, List<Integer> chosen, List<Line> lines) {
        if (chosen.size() == needs.size()) {
            line(date, now, chosen).ifPresent(lines::add);
            return;
        }
        for (int room = 0; room < rooms.size(); room++) {
            chosen.add(room);
            collect(date, now, chosen, lines);
            chosen.remove(chosen.size() - 1);
        }
    }

    private Optional<Line> line(LocalDate date, Instant now, List<Integer> chosen) {
        Set<String> own = new HashSet<>();
        Set<String> before = new HashSet<>();
        int empty = 0;
        for (int need = 0; need < chosen.size(); need++) {
            Room room = rooms.get(chosen.get(need));
            for (int twin = 0; twin < need; twin++) {
                if (needs.get(twin).equals(needs.get(need)) && chosen.get(twin) > chosen.get(need)) {
                    return Optional.empty();
                }
            }
            for (Use use : needs.get(need)) {
                Integer capacity = room.layouts().get(use.layout());
                if (capacity == null || capacity < use.people() || !isOn(date, use, room, now, own, before)) {
                    return Optional.empty();
                }
                empty += capacity - use.people();
            }
        }
        if (before.contains("")) {
            return Optional.empty();
        }
        List<String> ids = chosen.stream().map(room -> rooms.get(room).id()).toList();
        int moved = (int) ids.stream().filter(id -> !asked.contains(id)).count();
        return Optional.of(new Line(date, ids, before.size() + 1, empty, price(chosen), moved));
    }

    /** With 20 % of tax, half a cent up; null where something has no price. */
    private @Nullable Long price(List<Integer> chosen) {
        Map<String, Long> days = new HashMap<>();
        for (int need = 0; need < chosen.size(); need++) {
            Room room = rooms.get(chosen.get(need));
            for (Use use : needs.get(need)) {
                if (room.price() == null) {
                    return null;
                }
                days.put(room.id() + " " + use.day(), room.price());
            }
        }
        long net = days.values().stream().mapToLong(Long::longValue).sum();
        return net + (net * 20 + 50) / 100;
    }

    /** Marks its squares; false when it has begun, the venue is shut, or a square is its own already. */
    private boolean isOn(LocalDate date, Use use, Room room, Instant now, Set<String> own, Set<String> before) {
        ZonedDateTime from = hour(date, use.day(), use.hour());
        ZonedDateTime to = hour(date, use.day(), use.hour() + use.hours());
        Instant start = from.toInstant().minus(Duration.ofHours(use.setUp()));
        Instant end = to.toInstant().plus(Duration.ofHours(use.strike()));
        if (!start.isAfter(now) || !to.isAfter(from) || from.getDayOfWeek().getValue() == 7) {
            return false;
        }
        for (Instant at = start; at.isBefore(end); at = at.plus(Duration.ofHours(1))) {
            for (String cell : room.cells()) {
                if (!own.add(cell + at)) {
                    return false;
                }
                before.addAll(squares.getOrDefault(cell + at, Set.of()));
            }
        }
        return true;
    }

    static ZonedDateTime hour(LocalDate date, int day, int hour) {
        LocalDateTime local = date.plusDays(day).atStartOfDay().plusHours(hour);
        return local.atZone(SmallVenue.PARIS);
    }

    static void mark(Map<String, Set<String>> squares, String cell, Instant from, Instant to, @Nullable String file) {
        for (Instant at = from; at.isBefore(to); at = at.plus(Duration.ofHours(1))) {
            squares.computeIfAbsent(cell + at, any -> new HashSet<>()).add(file == null ? "" : file);
        }
    }

    static Map<String, Set<String>> paper() {
        return new HashMap<>();
    }

    private Comparator<Line> order() {
        return Comparator.comparingInt(Line::rank)
                .thenComparingInt(Line::emptySeats)
                .thenComparing(line -> Set.copyOf(line.rooms()).size())
                .thenComparing(Line::price, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(Line::moved)
                .thenComparing(line -> Math.abs(ChronoUnit.DAYS.between(line.first(), askedDate)))
                .thenComparing(Line::first)
                .thenComparing(line -> line.rooms().toString());
    }
}
