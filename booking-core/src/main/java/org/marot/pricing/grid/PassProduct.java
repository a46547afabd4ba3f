package org.marot.pricing.grid;

import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.shared.SpaceId;

/**
 * Units that are paid beforehand, for example ten half-days.
 *
 * @param units how many
 * @param unit the name of the grid's unit that one of them buys
 * @param validFor from the day of the sale
 * @param vat the rate's code; null for the grid's
 */
public record PassProduct(
        String id,
        Wording label,
        Set<SpaceId> spaces,
        When when,
        int units,
        String unit,
        Period validFor,
        long cents,
        @Nullable String vat) {
    public PassProduct {
        spaces = Set.copyOf(spaces);
    }
}
