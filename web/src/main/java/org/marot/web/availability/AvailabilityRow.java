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

    /** No hold any more, whatever it has become. */
    AvailabilityRow became(String now, long atSequence) {
        return new AvailabilityRow(
                reservation,
                reference,
                venue,
                customer,
                bookedBy,
                occupied,
                unit,
                now,
                attendees,
                layout,
                null,
                atSequence,
                unitPosition);
    }

    /** Used up to an end that may be earlier than planned. */
    AvailabilityRow left(OccupiedTime used, long atSequence) {
        return new AvailabilityRow(
                reservation,
                reference,
                venue,
                customer,
                bookedBy,
                used,
                unit,
                "completed",
                attendees,
                layout,
                null,
                atSequence,
                unitPosition);
    }

    AvailabilityRow moved(OccupiedTime to, int toUnit, int people, String arranged, long atSequence, long position) {
        return new AvailabilityRow(
                reservation,
                reference,
                venue,
                customer,
                bookedBy,
                to,
                toUnit,
                status,
                people,
                arranged,
                expiresAt,
                atSequence,
                position);
    }

    /** On another unit, unless a later event has given it one already. */
    AvailabilityRow reseated(int to, long position) {
        if (position <= unitPosition) {
            return this;
        }
        return new AvailabilityRow(
                reservation,
                reference,
                venue,
                customer,
                bookedBy,
                occupied,
                to,
                status,
                attendees,
                layout,
                expiresAt,
                sequence,
                position);
    }
}
