package org.marot.benchmarks.faults;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * How a reservation stands, as an answer tells it.
 *
 * @param expiresAt when a hold lapses; empty for anything else
 */
record Stay(String reservation, String status, String space, String from, String to, String expiresAt) {
    static Stay of(Reply reply) {
        return new Stay(
                reply.text("id"),
                reply.text("status"),
                reply.text("space"),
                reply.text("from"),
                reply.text("to"),
                reply.text("expiresAt"));
    }

    boolean isLiving() {
        return status.equals("held") || status.equals("confirmed");
    }

    /** Whether what was found later is what was told here; a hold may have lapsed since, once its time had come. */
    boolean isBorneOutBy(Stay found, Instant now) {
        return equals(found) || lapsed().equals(found) && hasLapsedBy(now);
    }

    private Stay lapsed() {
        return new Stay(reservation, "expired", space, from, to, "");
    }

    /** A hold whose time has come. */
    boolean hasLapsedBy(Instant now) {
        return status.equals("held")
                && !OffsetDateTime.parse(expiresAt).toInstant().isAfter(now);
    }
}
