package org.marot.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans anew which unit of a pool each seat gets. Without fixed seats, taking them by their start and giving each a unit
 * that is free then succeeds whenever no instant needs more units than there are; whoever can keep a unit keeps it. Fixed
 * seats stay where they are, and may make a plan impossible although there is room: then a stay can still be had in parts.
 */
final class Seating {
    private static final Comparator<Seat> BY_START_SEATED_FIRST = Comparator.comparing(
                    (Seat seat) -> seat.during().from())
            .thenComparing(seat -> seat.unit() == 0)
            .thenComparing(Seat::holder);

    private Seating() {}

    /**
     * All seats with their new units, or nothing when some seat finds none of them.
     *
     * @param units what an unfixed seat may get besides what it has, the preferred first
     */
    static Optional<List<Seat>> plan(List<Seat> seats, List<Integer> units) {
        List<Seat> planned = new ArrayList<>();
        List<Seat> byStart = new ArrayList<>();
        seats.forEach(seat -> (seat.fixed() ? planned : byStart).add(seat));
        byStart.sort(BY_START_SEATED_FIRST);
        for (Seat seat : byStart) {
            Set<Integer> busy = new HashSet<>();
            for (Seat other : planned) {
                if (other.during().overlaps(seat.during())) {
                    busy.add(other.unit());
                }
            }
            Optional<Integer> unit = seat.unit() >= 1 && !busy.contains(seat.unit())
                    ? Optional.of(seat.unit())
                    : units.stream().filter(one -> !busy.contains(one)).findFirst();
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            planned.add(seat.at(unit.get()));
        }
        return Optional.of(planned);
    }

    /**
     * The wanted seat cut into as few parts as can be, each on one of the units; nothing when at some instant none is free.
     * Each part takes the unit that stays free for longest, or the one that the seat would best have, when that is free.
     *
     * @param wanted on the unit that it would best have, or 0
     */
    static Optional<List<Seat>> inParts(Seat wanted, List<Seat> seats, List<Integer> units) {
        List<Seat> parts = new ArrayList<>();
        Stretch rest = wanted.during();
        while (rest.from().isBefore(rest.to())) {
            Optional<Seat> part = longest(wanted, rest, seats, units);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            rest = new Stretch(part.get().during().to(), rest.to());
        }
        return Optional.of(parts);
    }

    private static Optional<Seat> longest(Seat wanted, Stretch rest, List<Seat> seats, List<Integer> units) {
        Seat best = null;
        for (int unit : units) {
            Stretch free = freeFromTheStart(rest, unit, seats);
            if (free == null) {
                continue;
            }
            if (unit == wanted.unit()) {
                return Optional.of(new Seat(wanted.holder(), unit, free, true));
            }
            if (best == null || free.to().isAfter(best.during().to())) {
                best = new Seat(wanted.holder(), unit, free, true);
            }
        }
        return Optional.ofNullable(best);
    }

    /** How long the unit stays free from the beginning of the stretch on; null when it is taken then. */
    private static @Nullable Stretch freeFromTheStart(Stretch stretch, int unit, List<Seat> seats) {
        Stretch free = stretch;
        for (Seat seat : seats) {
            if (seat.unit() == unit && seat.during().overlaps(free)) {
                if (!seat.during().from().isAfter(free.from())) {
                    return null;
                }
                free = new Stretch(free.from(), seat.during().from());
            }
        }
        return free;
    }
}
