package org.marot.reservation.events;

/** The customer was there, and the period is over. */
public record ReservationCompleted(String reservation, String venue, String at) implements ReservationEvent {}
