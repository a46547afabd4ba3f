package org.marot.pricing;

import java.util.List;

/**
 * One line of a tariff, applied some times.
 *
 * @param kind as in {@link PriceLine}
 * @param subject the space's id or the service's code
 * @param unit what one piece of the quantity is: {@code hour}, {@code half-day}, {@code day}, {@code person}, {@code piece}
 * @param unitCents the price of one
 * @param vat in hundredths of a percent
 * @param taxIncluded whether the price holds the VAT
 * @param rule the line of the tariff
 * @param vatCode the rate's name; empty for prices of the town's file
 * @param because why that line
 */
record Charge(
        String kind,
        String subject,
        String unit,
        long quantity,
        long unitCents,
        int vat,
        boolean taxIncluded,
        String rule,
        String vatCode,
        List<String> because) {
    /** By the prices of the town's file. */
    Charge(String kind, String subject, String unit, long quantity, long unitCents, int vat, boolean taxIncluded) {
        this(
                kind,
                subject,
                unit,
                quantity,
                unitCents,
                vat,
                taxIncluded,
                kind + "/" + subject + "/" + unit,
                "",
                List.of());
    }

    long cents() {
        return Math.multiplyExact(quantity, unitCents);
    }

    Charge times(long other) {
        return new Charge(kind, subject, unit, other, unitCents, vat, taxIncluded, rule, vatCode, because);
    }

    /** Whether both are one line of a price. */
    boolean isLike(Charge other) {
        return times(other.quantity).equals(other);
    }

    /** Adds it to what is like it, or as a line of its own. */
    void joinTo(List<Charge> charges) {
        for (int index = 0; index < charges.size(); index++) {
            if (isLike(charges.get(index))) {
                charges.set(index, times(charges.get(index).quantity + quantity));
                return;
            }
        }
        charges.add(this);
    }
}
