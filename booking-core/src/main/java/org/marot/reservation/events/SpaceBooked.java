package org.marot.reservation.events;

import java.util.List;

/** A customer booked a space at once, without a hold. */
public record SpaceBooked(
        String reservation,
        String reference,
        String venue,
        String customer,
        String category,
        String bookedBy,
        Occupancy occupancy,
        int attendees,
        String layout,
        String at,
        List<UnitChanged> reseated)
        implements ReservationEvent, ReservationBegun {}
