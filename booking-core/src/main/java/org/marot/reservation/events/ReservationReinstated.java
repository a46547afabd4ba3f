package org.marot.reservation.events;

import java.util.List;

/** Staff took a no-show back: the space is claimed again, and the customer awaited. */
public record ReservationReinstated(
        String reservation,
        String venue,
        Occupancy occupancy,
        int attendees,
        String layout,
        String by,
        String at,
        List<UnitChanged> reseated)
        implements ReservationEvent {}
