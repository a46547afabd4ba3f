package org.marot.proof;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;

/**
 * A customer asks staff to look at a paper.
 *
 * @param number null once it was refused
 * @param because of a refusal; null as long as it is open
 */
public record ProofRequest(
        CustomerId customer,
        ProofKind kind,
        @Nullable String number,
        OffsetDateTime askedAt,
        @Nullable String because) {
    public boolean isOpen() {
        return because == null;
    }
}
