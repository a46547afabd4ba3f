package org.marot.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Plans anew which unit of a pool each seat gets. Taking the seats by their start and giving each a unit that is free
 * then succeeds whenever no instant needs more units than there are; whoever can keep a unit keeps it.
 */
final class Seating {
    private static final Comparator<Seat> BY_START_SEATED_FIRST = Comparator.comparing(
                    (Seat seat) -> seat.during().from())
            .thenComparing(seat -> seat.unit() == 0)
            .thenComparing(Seat::holder);

    private Seating() {}

    /** All seats with their new units, or nothing when some instant needs more than {@code units}. */
    static Optional<List<Seat>> plan(List<Seat> seats, int units) {
        List<Seat> byStart = new ArrayList<>(seats);
        byStart.sort(BY_START_SEATED_FIRST);
        List<Seat> planned = new ArrayList<>();
        for (Seat seat : byStart) {
            boolean[] busy = new boolean[units + 1];
            for (Seat other : planned) {
                if (other.during().overlaps(seat.during())) {
                    busy[other.unit()] = true;
                }
            }
            int unit = seat.unit() >= 1 && seat.unit() <= units && !busy[seat.unit()] ? seat.unit() : firstFree(busy);
            if (unit == 0) {
                return Optional.empty();
            }
            planned.add(seat.at(unit));
        }
        return Optional.of(planned);
    }

    private static int firstFree(boolean[] busy) {
        for (int unit = 1; unit < busy.length; unit++) {
            if (!busy[unit]) {
                return unit;
            }
        }
        return 0;
    }
}
