package org.marot.web.price;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price as a page shows it.
 *
 * @param cents the gross price; a form sends it back, so that nobody agrees to another one
 * @param total the same in words
 * @param rate the customer's category
 * @param grid the vote and since when it is in force
 * @param due when what is to be paid, and what is held
 * @param ladder what is owed by whom gives up
 */
public record PriceView(
        long cents,
        String total,
        @Nullable String vat,
        String rate,
        String grid,
        List<Line> lines,
        List<String> due,
        List<String> ladder) {

    /** One line with its reasons. */
    public record Line(String label, String quantity, String amount, List<String> reasons) {}
}
