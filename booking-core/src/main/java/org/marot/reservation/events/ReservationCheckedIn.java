package org.marot.reservation.events;

/**
 * The customer is there.
 *
 * @param means {@code member}: they said so themselves; {@code code}: by the code at the door; {@code staff}: the venue
 *     did
 */
public record ReservationCheckedIn(String reservation, String venue, String means, String by, String at)
        implements ReservationEvent {}
