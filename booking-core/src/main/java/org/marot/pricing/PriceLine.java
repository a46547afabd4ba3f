package org.marot.pricing;

/**
 * One line of a price. The VAT of all lines of a rate is rounded once, on their sum, and shared out among them, so that the
 * lines add up to the whole.
 *
 * @param kind {@code space} or {@code service}
 * @param subject the space's id or the service's code
 * @param unit what one piece of the quantity is: {@code hour}, {@code half-day}, {@code day}, {@code person} or {@code piece}
 * @param unitCents the price of one, as the tariff gives it
 * @param taxIncluded whether {@code unitCents} holds the VAT
 * @param vatRate in hundredths of a percent
 */
public record PriceLine(
        String kind,
        String subject,
        String unit,
        long quantity,
        long unitCents,
        boolean taxIncluded,
        int vatRate,
        long net,
        long vat) {
    /** The line of the tariff that was applied. */
    public String rule() {
        return kind + "/" + subject + "/" + unit;
    }

    public long gross() {
        return net + vat;
    }
}
