package org.marot.web.reservation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * Which reservations a list shows. Null or empty means any.
 *
 * @param onlyOf those that this actor booked or pays for
 * @param visibleTo those and, for staff, all of their venues
 * @param venues any of these
 * @param from those that end after it
 * @param to those that start before it
 */
public record ReservationFilter(
        @Nullable Actor onlyOf,
        @Nullable Actor visibleTo,
        List<VenueId> venues,
        @Nullable SpaceId space,
        @Nullable CustomerId customer,
        List<ReservationStatus> statuses,
        @Nullable Instant from,
        @Nullable Instant to) {

    public ReservationFilter {
        venues = List.copyOf(venues);
        statuses = List.copyOf(statuses);
    }

    /** The actor's own, at whatever time. */
    public static ReservationFilter ownOf(Actor actor) {
        return new ReservationFilter(actor, null, List.of(), null, null, List.of(), null, null);
    }
}
