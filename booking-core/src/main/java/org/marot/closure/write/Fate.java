package org.marot.closure.write;

import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;

/**
 * What becomes of a reservation that a closure hits.
 *
 * @param seen the sequence of its last event when this was chosen; if something has happened to it since, nothing is closed
 * @param to where it goes; null: it is cancelled
 */
public record Fate(
        ReservationId reservation, long seen, @Nullable Place to) {

    /** In the same venue. */
    public record Place(SpaceId space, Period period) {}

    public String published() {
        return to == null ? "cancelled" : "moved";
    }
}
