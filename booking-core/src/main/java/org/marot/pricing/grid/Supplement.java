package org.marot.pricing.grid;

import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;

/**
 * What comes on top of the spaces: heating, a kitchen, tableware, a technician. Of several lines for one service those that
 * fit apply.
 *
 * @param service the code under which it is ordered; null for what is always due
 * @param cents of one
 * @param included how many of what is ordered cost nothing
 * @param vat the rate's code; null for the grid's
 * @param taxIncluded null for the grid's
 */
public record Supplement(
        String id,
        Wording label,
        @Nullable String service,
        Per per,
        When when,
        long cents,
        int included,
        @Nullable String vat,
        @Nullable Boolean taxIncluded) {
    /** What one of it is. */
    public enum Per {
        /** Each unit by which the space was priced. */
        UNIT,
        RENTAL,
        /** Each day of the calendar with any use. */
        DAY,
        HOUR,
        PERSON,
        PERSON_AND_DAY,
        PIECE,
        PIECE_AND_DAY,
        /** Read from a meter afterwards; told beforehand without an amount. */
        METERED
    }
}
