package org.marot.reservation.events;

import java.util.List;

/** The reservation is at another time or in another space. */
public record ReservationMoved(
        String reservation,
        String venue,
        Occupancy occupancy,
        int attendees,
        String layout,
        String by,
        String at,
        List<UnitChanged> reseated)
        implements ReservationEvent {}
