package org.marot.reservation.events;

/** The reservation was given up and its claims released. {@code byStaff} tells a cancellation by the venue. */
public record ReservationCancelled(String reservation, String venue, String by, boolean byStaff, String at)
        implements ReservationEvent {}
