package org.marot.reservation.events;

/** Staff took a check-in back: the customer is awaited again. */
public record CheckInUndone(String reservation, String venue, String by, String at) implements ReservationEvent {}
