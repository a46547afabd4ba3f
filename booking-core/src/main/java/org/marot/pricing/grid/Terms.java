package org.marot.pricing.grid;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what is to be paid, and what is owed by whom gives up.
 *
 * @param atBooking due at once, or at signature
 * @param balanceDays before the first day at which the rest is due; negative for days after the last; null for on invoice
 * @param cancelling the earliest step first; empty where nothing is owed
 */
public record Terms(
        String id, When when, Due atBooking, @Nullable Integer balanceDays, List<Step> cancelling) {
    public Terms {
        cancelling = cancelling.stream()
                .sorted(Comparator.comparingInt(Step::days).reversed())
                .toList();
    }

    /**
     * Who gives up so many days before the first day, or earlier, owes that. Later than the last step all is owed.
     *
     * @param mayRefuseNext whether the town may refuse that customer's next request
     */
    public record Step(int days, Due due, boolean mayRefuseNext) {}
}
