package org.marot.web.pass;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/**
 * What a grid sells for later use.
 *
 * @param unit empty for a subscription
 * @param validUntil the last day of use, if it is sold for use from the day asked about on
 * @param gross in hundredths of the town's currency
 */
record PassOffer(
        String id,
        Wording label,
        List<SpaceId> spaces,
        When when,
        String unit,
        int units,
        LocalDate validUntil,
        long gross,
        String vatCode,
        int vatRate) {
    PassOffer {
        spaces = spaces.stream().sorted(Comparator.comparing(SpaceId::value)).toList();
    }

    boolean isFor(@Nullable String category) {
        return category == null
                || when.categories().isEmpty()
                || when.categories().contains(category);
    }

    boolean isSubscription() {
        return unit.isEmpty();
    }
}
