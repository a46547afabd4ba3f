package org.marot.congress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The line of options as a child would keep it on squared paper: a square is one hour of one cell, and a file is the set of
 * its squares. It knows no intervals, no tables and no transactions.
 */
final class LineOracle {
    /** A file in line. */
    static final class Standing {
        final UUID file;
        Set<String> squares;
        Map<String, Integer> services;
        Instant start;
        Duration length;
        String state = "waiting";
        int rank;

        @Nullable
        Instant until;

        boolean hasChallenged;

        Standing(UUID file, Set<String> squares, Map<String, Integer> services, Instant start, Duration length) {
            this.file = file;
            this.squares = squares;
            this.services = services;
            this.start = start;
            this.length = length;
        }

        boolean isOver(Instant at) {
            return squares.stream()
                    .map(square -> Instant.parse(square.substring(square.indexOf(' ') + 1)))
                    .noneMatch(hour -> hour.plus(Duration.ofHours(1)).isAfter(at));
        }

        Instant due() {
            return until != null ? until : start;
        }

        String shown() {
            return file + " " + state + " " + rank;
        }
    }

    final List<Standing> line = new ArrayList<>();
    final Set<String> booked = new HashSet<>();

    Optional<Standing> find(UUID file) {
        return line.stream().filter(one -> one.file.equals(file)).findFirst();
    }

    /** False: something that is no file stands there, or there is too little of a service. */
    boolean join(
            UUID file, Set<String> squares, Map<String, Integer> services, Instant start, Duration length, Instant at) {
        if (!Collections.disjoint(booked, squares) || isShort(file, squares, services)) {
            return false;
        }
        line.add(new Standing(file, squares, services, start, length));
        settle(at);
        return true;
    }

    /** False: somebody would be overtaken, something that is no file stands there, or there is too little of a service. */
    boolean change(Standing standing, Set<String> squares, Map<String, Integer> services, Instant start, Instant at) {
        Set<String> added = new HashSet<>(squares);
        added.removeAll(standing.squares);
        boolean overtakes = line.stream()
                .filter(other -> other != standing && !Collections.disjoint(other.squares, added))
                .anyMatch(other -> line.indexOf(other) > line.indexOf(standing) || !standing.state.equals("waiting"));
        if (overtakes || !Collections.disjoint(booked, squares) || isShort(standing.file, squares, services)) {
            return false;
        }
        standing.squares = squares;
        standing.services = services;
        standing.start = start;
        if (standing.until != null && start.isBefore(standing.until)) {
            standing.until = start;
        }
        settle(at);
        return true;
    }

    /** Whoever wants one of the same squares never uses its chairs beside it. */
    private boolean isShort(UUID file, Set<String> squares, Map<String, Integer> services) {
        return services.entrySet().stream().anyMatch(service -> {
            int others = line.stream()
                    .filter(other -> !other.file.equals(file) && Collections.disjoint(other.squares, squares))
                    .mapToInt(other -> other.services.getOrDefault(service.getKey(), 0))
                    .sum();
            return others + service.getValue() > stock(service.getKey());
        });
    }

    /** What everybody in line wants of what is scarce. */
    Set<String> ordered() {
        Set<String> ordered = new HashSet<>();
        line.forEach(one ->
                one.services.forEach((service, quantity) -> ordered.add(one.file + " " + service + " " + quantity)));
        return ordered;
    }

    /** For all that hold their spaces together. */
    boolean isEnough() {
        Map<String, Integer> used = new HashMap<>();
        line.stream()
                .filter(one -> !one.state.equals("waiting"))
                .forEach(one ->
                        one.services.forEach((service, quantity) -> used.merge(service, quantity, Integer::sum)));
        return used.entrySet().stream().allMatch(service -> service.getValue() <= stock(service.getKey()));
    }

    private static int stock(String serviceAndDay) {
        return serviceAndDay.startsWith("chair") ? 10 : 2;
    }

    void confirm(Standing standing) {
        standing.state = "confirmed";
        standing.until = null;
    }

    void leave(Standing standing, Instant at) {
        line.remove(standing);
        settle(at);
    }

    /** False: not the next for all its squares. */
    boolean challenge(Standing standing, Instant until) {
        List<Standing> before = before(standing);
        if (!standing.state.equals("waiting")
                || standing.hasChallenged
                || before.isEmpty()
                || before.stream().anyMatch(one -> !one.state.equals("holding"))) {
            return false;
        }
        standing.hasChallenged = true;
        for (Standing one : before) {
            Instant was = one.due();
            one.until = was.isBefore(until) ? was : until;
        }
        return true;
    }

    /** Free for somebody who is no file: nobody has it and no file waits for it. */
    boolean book(Set<String> squares) {
        if (!Collections.disjoint(booked, squares)
                || line.stream().anyMatch(one -> !Collections.disjoint(one.squares, squares))) {
            return false;
        }
        return booked.addAll(squares);
    }

    void settle(Instant at) {
        for (Standing standing : line) {
            standing.rank = before(standing).size() + 1;
            if (standing.state.equals("waiting")
                    && standing.rank == 1
                    && at.isBefore(standing.start)
                    && Collections.disjoint(booked, standing.squares)) {
                Instant until = at.plus(standing.length);
                standing.state = "holding";
                standing.until = until.isBefore(standing.start) ? until : standing.start;
            }
        }
    }

    private List<Standing> before(Standing standing) {
        return line.subList(0, line.indexOf(standing)).stream()
                .filter(other -> !Collections.disjoint(other.squares, standing.squares))
                .toList();
    }
}
