package org.marot.web.memory;

import org.marot.reservation.events.Occupancy;

/**
 * How a reservation stood from one moment until the next was known.
 *
 * @param since the instant of the event that told it
 * @param status as published, for example {@code confirmed}
 */
record Known(String since, String status, Occupancy occupancy) {
    Known became(String now, String at) {
        return new Known(at, now, occupancy);
    }

    Known occupying(Occupancy other, String at) {
        return new Known(at, status, other);
    }

    Known onUnit(int unit, String at) {
        Occupancy old = occupancy;
        return occupying(
                new Occupancy(
                        old.space(),
                        old.cells(),
                        unit,
                        old.from(),
                        old.to(),
                        old.claimFrom(),
                        old.claimTo(),
                        old.zone()),
                at);
    }
}
