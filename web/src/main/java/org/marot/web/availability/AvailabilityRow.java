package org.marot.web.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One reservation as table {@code availability} has it. */
record AvailabilityRow(
        String reservation,
        String reference,
        String venue,
        String customer,
        String bookedBy,
        OccupiedTime occupied,
        int unit,
        String status,
        int attendees,
        String layout,
        @Nullable Instant expiresAt,
        long sequence,
        long unitPosition) {

    AvailabilityChange change() {
        return new AvailabilityChange(this);
    }
}
