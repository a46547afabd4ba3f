package org.marot.pricing;

/**
 * One line of a tariff, applied some times.
 *
 * @param kind {@code space} or {@code service}
 * @param subject the space's id or the service's code
 * @param unit what one piece of the quantity is: {@code hour}, {@code half-day}, {@code day}, {@code person}, {@code piece}
 * @param unitCents the price of one
 * @param vat in hundredths of a percent
 * @param taxIncluded whether the price holds the VAT
 */
record Charge(String kind, String subject, String unit, long quantity, long unitCents, int vat, boolean taxIncluded) {
    long cents() {
        return Math.multiplyExact(quantity, unitCents);
    }

    Charge plus(Charge same) {
        return new Charge(kind, subject, unit, quantity + same.quantity, unitCents, vat, taxIncluded);
    }

    boolean isLike(Charge other) {
        return kind.equals(other.kind) && subject.equals(other.subject) && unit.equals(other.unit);
    }
}
