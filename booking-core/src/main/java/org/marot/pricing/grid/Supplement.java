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
    /** What one of it is. What is ordered counts by the quantity, what is always due by who comes and how long. */
    public enum Per {
        /** Each piece of time by which a space was priced, each judged by itself. */
        UNIT,
        RENTAL,
        /** Each day for which it is ordered; what is always due each day of the calendar with any use. */
        DAY,
        HOUR,
        /** Once for all days: of a service ordered for several days the largest quantity. */
        PERSON,
        PERSON_AND_DAY,
        /** Once for all days, likewise. */
        PIECE,
        PIECE_AND_DAY,
        /** Read from a meter afterwards; told beforehand without an amount. */
        METERED
    }
}
