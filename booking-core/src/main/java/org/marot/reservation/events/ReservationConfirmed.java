package org.marot.reservation.events;

/** A hold became a reservation that stays. */
public record ReservationConfirmed(String reservation, String venue, String by, String at)
        implements ReservationEvent {}
