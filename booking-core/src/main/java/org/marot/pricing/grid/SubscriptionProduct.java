package org.marot.pricing.grid;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.shared.SpaceId;

/** The right to use spaces for a month at a time, one unit at any moment. */
public record SubscriptionProduct(
        String id,
        Wording label,
        Set<SpaceId> spaces,
        When when,
        long centsPerMonth,
        @Nullable String vat) {
    public SubscriptionProduct {
        spaces = Set.copyOf(spaces);
    }
}
