package org.marot.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.AccountId;
import org.marot.shared.CustomerId;

/**
 * That a customer is something.
 *
 * @param category for example {@code local-association}
 * @param lastSigns the last three of the number; null where there is none
 * @param to the last day; null as long as nothing ends it
 * @param checkedBy null where no person has looked
 */
public record Proof(
        UUID id,
        CustomerId customer,
        ProofKind kind,
        String category,
        @Nullable String lastSigns,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable AccountId checkedBy,
        Instant checkedAt) {
    /** Whether it counts on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !hasEnded(day);
    }

    public boolean hasEnded(LocalDate day) {
        return to != null && (day.isAfter(to) || to.isBefore(from));
    }
}
