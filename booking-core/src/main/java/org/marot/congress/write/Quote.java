package org.marot.congress.write;

import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Conditions.Step;
import org.marot.pricing.Price;

/**
 * The last offer that was made for an event file.
 *
 * @param version counts the file's quotes, from 1
 * @param deposit due at signature
 * @param cancelling what was agreed to be due when the customer gives up, the earliest step first
 * @param standing it can be accepted as far as the file is concerned: nothing else is wanted since
 */
public record Quote(
        int version,
        Price price,
        long deposit,
        List<Step> cancelling,
        Instant issued,
        Instant validUntil,
        boolean standing,
        boolean accepted) {
    public Quote {
        cancelling = List.copyOf(cancelling);
    }

    /** Nothing has taken its place; the customer is bound by it once the file is confirmed. */
    public boolean counts() {
        return standing || accepted;
    }

    Quote withdrawn() {
        return new Quote(version, price, deposit, cancelling, issued, validUntil, false, accepted);
    }

    Quote taken() {
        return new Quote(version, price, deposit, cancelling, issued, validUntil, false, true);
    }
}
