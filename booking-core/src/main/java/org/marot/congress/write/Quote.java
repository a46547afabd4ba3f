package org.marot.congress.write;

import java.time.Instant;
import org.marot.pricing.Price;

/**
 * The last offer that was made for an event file.
 *
 * @param version counts the file's quotes, from 1
 * @param deposit due at signature
 * @param standing it can be accepted as far as the file is concerned: nothing else is wanted since
 */
public record Quote(
        int version,
        Price price,
        long deposit,
        Instant issued,
        Instant validUntil,
        boolean standing,
        boolean accepted) {
    Quote withdrawn() {
        return new Quote(version, price, deposit, issued, validUntil, false, accepted);
    }

    Quote taken() {
        return new Quote(version, price, deposit, issued, validUntil, false, true);
    }
}
