package org.marot.claims;

import java.util.UUID;

/**
 * Who sits at which unit of a pool, and when.
 *
 * @param fixed no plan moves it
 */
record Seat(UUID holder, int unit, Stretch during, boolean fixed) {
    Seat(UUID holder, int unit, Stretch during) {
        this(holder, unit, during, false);
    }

    Seat at(int otherUnit) {
        return new Seat(holder, otherUnit, during, fixed);
    }
}
