package org.marot.reservation.events;

/** Nobody confirmed the hold in time; its claims are released. */
public record HoldExpired(String reservation, String venue, String at) implements ReservationEvent {}
