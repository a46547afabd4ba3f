package org.marot.reservation.events;

/** Nobody checked in as long as the space was kept; its claims are released. */
public record ReservationNotUsed(String reservation, String venue, String at) implements ReservationEvent {}
