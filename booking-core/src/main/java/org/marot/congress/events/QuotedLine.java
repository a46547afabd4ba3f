package org.marot.congress.events;

/**
 * One line of a quote, by the line of the tariff that was applied. The lines of a rate add up to its VAT, which is rounded
 * once.
 *
 * @param kind {@code space} or {@code service}
 * @param subject the space's id or the service's code
 * @param unit what one piece of the quantity is: {@code hour}, {@code half-day}, {@code day}, {@code person} or {@code piece}
 * @param unitPrice as the tariff gives it, with its VAT where {@code taxIncluded}
 */
public record QuotedLine(
        String kind,
        String subject,
        String unit,
        long quantity,
        long unitPrice,
        boolean taxIncluded,
        int vatRate,
        long net,
        long vat) {}
