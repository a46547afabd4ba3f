package org.marot.pass.events;

import java.util.List;

/**
 * A customer bought units, or the right of a month. Amounts are in hundredths of {@code currency}, the rate in hundredths of a
 * percent.
 *
 * @param product its id in the grid of {@code decision}, in force since {@code inForce}
 * @param unit the name of the grid's unit that one of {@code units} buys; empty for a subscription
 * @param units how many; 0 for a subscription
 * @param validFrom the first day of use
 * @param validUntil the last day of use
 */
public record PassSold(
        String pass,
        String reference,
        String venue,
        String customer,
        String product,
        String decision,
        String inForce,
        List<String> spaces,
        String unit,
        int units,
        String validFrom,
        String validUntil,
        long gross,
        String vatCode,
        int vatRate,
        String currency,
        String by,
        String at)
        implements PassEvent {
    public PassSold {
        spaces = List.copyOf(spaces);
    }
}
