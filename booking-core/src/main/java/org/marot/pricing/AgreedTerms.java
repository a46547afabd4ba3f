package org.marot.pricing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a price is to be paid and what is owed by whom gives up, in hundredths of the town's currency.
 *
 * @param atBooking due at once, or at signature
 * @param balanceDays before the first day at which the rest is due; negative for days after the last; null for on invoice
 * @param cancelling the earliest step first; empty where nothing is owed
 * @param securityDeposit held and given back
 */
public record AgreedTerms(long atBooking, @Nullable Integer balanceDays, List<Step> cancelling, long securityDeposit) {
    public AgreedTerms {
        cancelling = cancelling.stream()
                .sorted(Comparator.comparingInt(Step::days).reversed())
                .toList();
    }

    /** Who gives up so many days before the first day, or earlier, owes that. Later than the last step all is owed. */
    public record Step(int days, long cents, boolean mayRefuseNext) {}
}
