package org.marot.reservation.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a price is to be paid and what is owed by whom gives up.
 *
 * @param atBooking due at once
 * @param balanceDays before the first day at which the rest is due; negative for days after the last; null for on invoice
 * @param cancelling the earliest step first; empty where nothing is owed
 * @param securityDeposit held and given back
 */
public record PaymentTerms(
        long atBooking, @Nullable Integer balanceDays, List<OwedStep> cancelling, long securityDeposit) {
    public PaymentTerms {
        cancelling = List.copyOf(cancelling);
    }
}
