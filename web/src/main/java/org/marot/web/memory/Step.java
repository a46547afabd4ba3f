package org.marot.web.memory;

import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.Occupancy;

/**
 * What one event changed of a reservation; null is what it left as it was.
 *
 * @param position of the event in the store
 * @param since the instant of the event
 * @param status as published, for example {@code confirmed}
 * @param unit planned anew, by this reservation's event or another's
 * @param to the earlier end, as an ISO date and time with offset
 * @param claimTo the earlier end of the claim, likewise
 */
record Step(
        long position,
        String since,
        @Nullable String status,
        @Nullable Occupancy occupancy,
        @Nullable Integer unit,
        @Nullable String to,
        @Nullable String claimTo) {

    /** How the reservation stood after it. */
    Known after(@Nullable Known before) {
        String stands = status == null ? known(before).status() : status;
        Occupancy occupied = occupancy == null ? known(before).occupancy() : occupancy;
        return new Known(
                since,
                stands,
                new Occupancy(
                        occupied.space(),
                        occupied.cells(),
                        unit == null ? occupied.unit() : unit,
                        occupied.from(),
                        to == null ? occupied.to() : to,
                        occupied.claimFrom(),
                        claimTo == null ? occupied.claimTo() : claimTo,
                        occupied.zone()));
    }

    private static Known known(@Nullable Known before) {
        if (before == null) {
            throw new IllegalStateException("a reservation that does not begin with its beginning");
        }
        return before;
    }
}
