package org.marot.web.pass;

import org.jspecify.annotations.Nullable;

/**
 * What staff fill in to sell a pass.
 *
 * @param from the first day of use; empty for today
 */
record SaleForm(
        @Nullable String product,
        @Nullable String customer,
        @Nullable String from) {
    static final SaleForm EMPTY = new SaleForm(null, null, null);
}
