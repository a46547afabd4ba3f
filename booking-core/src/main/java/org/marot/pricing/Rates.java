package org.marot.pricing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.Grid;

/** Which VAT a grid's prices have. */
record Rates(Grid grid) {
    /**
     * One line applied once.
     *
     * @param code the rate's; null for the grid's
     * @param included null for the grid's
     */
    Charge charge(
            String kind,
            String subject,
            String unit,
            long cents,
            @Nullable String code,
            @Nullable Boolean included,
            LocalDate day,
            String rule,
            List<String> because) {
        String known = code == null ? grid.vat() : code;
        boolean taxIncluded = included == null ? grid.taxIncluded() : included;
        return new Charge(kind, subject, unit, 1, cents, grid.rate(known, day), taxIncluded, rule, known, because);
    }
}
