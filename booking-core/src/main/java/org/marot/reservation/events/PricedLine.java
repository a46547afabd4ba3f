package org.marot.reservation.events;

import java.util.List;

/**
 * One line of a reservation's price.
 *
 * @param kind {@code space}, {@code service}, {@code supplement}, {@code discount}, {@code pass} or {@code change}
 * @param subject the space's id (several are joined by {@code +}) or the service's code
 * @param unit what one piece of the quantity is
 * @param unitPrice as the grid gives it, with its VAT where {@code taxIncluded}
 * @param rule the line of the grid that was applied
 * @param vatCode the rate's name in the grid
 * @param vat this line's share of the VAT of its rate
 * @param because why that line, as words
 */
public record PricedLine(
        String kind,
        String subject,
        String unit,
        long quantity,
        long unitPrice,
        boolean taxIncluded,
        String rule,
        String vatCode,
        int vatRate,
        long net,
        long vat,
        List<String> because) {
    public PricedLine {
        because = List.copyOf(because);
    }
}
