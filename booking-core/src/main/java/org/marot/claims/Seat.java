package org.marot.claims;

import java.util.UUID;

/** Who sits at which unit of a pool, and when. */
record Seat(UUID holder, int unit, Stretch during) {
    Seat at(int otherUnit) {
        return new Seat(holder, otherUnit, during);
    }
}
