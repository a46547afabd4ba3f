package org.marot.reservation.events;

/**
 * A reservation with a price is given up, and this is what its customer owes by the conditions that were fixed with the
 * price. The cancellation follows in the same transaction. Amounts are in hundredths of {@code currency}.
 *
 * @param days from the day on which it was given up to the first day, on the venue's clock; negative once that has gone by
 * @param gross the price
 * @param owed of it; 0 in time, or when the venue gives up
 * @param atBooking what was due at once
 * @param mayRefuseNext whether the town may refuse that customer's next request
 */
public record ReservationCharged(
        String reservation,
        String venue,
        long days,
        long gross,
        long owed,
        long atBooking,
        boolean mayRefuseNext,
        String currency,
        String by,
        String at)
        implements ReservationEvent {}
