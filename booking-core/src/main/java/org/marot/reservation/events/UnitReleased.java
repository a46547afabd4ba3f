package org.marot.reservation.events;

/** The customer gave back the desk that they had chosen; which one it is may change again until it is named. */
public record UnitReleased(String reservation, String venue, String by, String at) implements ReservationEvent {}
