package org.marot.reservation.events;

import java.util.List;

/** A customer holds a space while finishing the booking; it lapses at {@code expiresAt} (an instant in UTC). */
public record SpaceHeld(
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
        String expiresAt,
        List<UnitChanged> reseated)
        implements ReservationEvent, ReservationBegun {}
