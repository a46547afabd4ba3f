package org.marot.reservation.events;

/** What the first event of a reservation tells, whether a space was held or booked at once. */
public sealed interface ReservationBegun permits SpaceHeld, SpaceBooked {
    String reservation();

    String reference();

    String venue();

    String customer();

    String category();

    String bookedBy();

    Occupancy occupancy();

    int attendees();

    String layout();

    String at();
}
