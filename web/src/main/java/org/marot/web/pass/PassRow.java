package org.marot.web.pass;

import java.time.Instant;
import java.time.LocalDate;
import org.marot.pass.events.PassSold;

/**
 * One pass or subscription.
 *
 * @param unit empty for a subscription
 * @param left units
 * @param uses how many reservations it pays
 * @param validUntil the last day of use
 * @param gross in hundredths of the town's currency
 */
record PassRow(
        String pass,
        String reference,
        String venue,
        String customer,
        String product,
        LocalDate inForce,
        String unit,
        int units,
        int left,
        int uses,
        LocalDate validFrom,
        LocalDate validUntil,
        long gross,
        boolean withdrawn,
        Instant soldAt,
        long sequence) {
    static PassRow of(PassSold sold, long sequence) {
        return new PassRow(
                sold.pass(),
                sold.reference(),
                sold.venue(),
                sold.customer(),
                sold.product(),
                LocalDate.parse(sold.inForce()),
                sold.unit(),
                sold.units(),
                sold.units(),
                0,
                LocalDate.parse(sold.validFrom()),
                LocalDate.parse(sold.validUntil()),
                sold.gross(),
                false,
                Instant.parse(sold.at()),
                sequence);
    }

    PassRow spent(int leftOver, int used, long newSequence) {
        return with(leftOver, used, withdrawn, newSequence);
    }

    PassRow withdrawn(long newSequence) {
        return with(left, uses, true, newSequence);
    }

    boolean isSubscription() {
        return unit.isEmpty();
    }

    /** Nothing can be paid with it any more. */
    boolean isOver(LocalDate today) {
        return withdrawn || today.isAfter(validUntil) || (!isSubscription() && left == 0);
    }

    private PassRow with(int leftOver, int used, boolean undone, long newSequence) {
        return new PassRow(
                pass,
                reference,
                venue,
                customer,
                product,
                inForce,
                unit,
                units,
                leftOver,
                used,
                validFrom,
                validUntil,
                gross,
                undone,
                soldAt,
                newSequence);
    }
}
