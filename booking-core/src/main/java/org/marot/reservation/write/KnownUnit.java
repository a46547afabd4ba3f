package org.marot.reservation.write;

import java.util.List;

/**
 * Which of a pool's units a reservation has, once that is fixed.
 *
 * @param unit at the beginning; 0 as long as it may change
 * @param chosen the customer chose it
 */
record KnownUnit(int unit, boolean chosen) {
    static final KnownUnit NONE = new KnownUnit(0, false);

    boolean isKnown() {
        return unit > 0;
    }

    /** Only who needs one of the accessible desks can have chosen it. */
    boolean isNeededOneOf(List<Integer> accessible) {
        return chosen && accessible.contains(unit);
    }
}
