package org.marot.reservation.events;

/**
 * The customer has left. What they had from {@code claimTo} on is free again.
 *
 * @param to the end of the customer's period from now on, local with offset; as it was when nobody left early
 * @param claimTo the end of the claim, buffer included
 */
public record ReservationCheckedOut(
        String reservation, String venue, String to, String claimTo, String by, boolean byStaff, String at)
        implements ReservationEvent {}
