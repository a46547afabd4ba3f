package org.marot.reservation.events;

import java.util.List;

/**
 * What the reservation costs from now on. Amounts are in hundredths of {@code currency}, rates in hundredths of a percent.
 *
 * @param lines empty when it costs nothing any more, because no grid is in force where it was moved to
 * @param category of the customer, as it was priced
 * @param decision the reference of the grid's vote; empty without a grid
 * @param inForce the grid's first day; empty without a grid
 * @param spent the customer's rights that it takes
 * @param pass that pays; empty where none does
 * @param passUnits of it; none of a subscription
 * @param passBackDays who gives up so many days before the first day, or earlier, has them back
 */
public record ReservationPriced(
        String reservation,
        String venue,
        List<PricedLine> lines,
        long net,
        long vat,
        long gross,
        String currency,
        String category,
        String decision,
        String inForce,
        List<RightSpent> spent,
        PaymentTerms terms,
        String pass,
        int passUnits,
        int passBackDays,
        String by,
        String at)
        implements ReservationEvent {
    public ReservationPriced {
        lines = List.copyOf(lines);
        spent = List.copyOf(spent);
    }
}
