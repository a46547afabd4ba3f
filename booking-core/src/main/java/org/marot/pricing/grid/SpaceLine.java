package org.marot.pricing.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.shared.SpaceId;

/**
 * A price for a space, or for several that are let together, for one unit of time.
 *
 * @param id the grid's own; quotes name it
 * @param spaces all of which are used
 * @param includes spaces that cost nothing more with them
 * @param cents of one
 * @param furtherCents of each one after the first of a rental; of a line with a counter, after the first for which that
 *     counter was taken; null where it costs as much as the first
 * @param vat the rate's code; null for the grid's
 * @param taxIncluded null for the grid's
 */
public record SpaceLine(
        String id,
        Wording label,
        List<SpaceId> spaces,
        List<SpaceId> includes,
        When when,
        String unit,
        long cents,
        @Nullable Long furtherCents,
        @Nullable String vat,
        @Nullable Boolean taxIncluded) {
    public SpaceLine {
        spaces = List.copyOf(spaces);
        includes = List.copyOf(includes);
    }
}
