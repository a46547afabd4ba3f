package org.marot.web.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Actor;
import org.marot.shared.IncidentId;
import org.marot.shared.VenueId;

/**
 * One incident report.
 *
 * @param closure the closure that it led to; empty for none
 */
record IncidentRow(
        String incident,
        String venue,
        String space,
        boolean photo,
        String reporter,
        String status,
        String closure,
        Instant reportedAt,
        @Nullable Instant seenAt,
        @Nullable Instant mendingAt,
        @Nullable Instant closedAt,
        long sequence) {
    IncidentId id() {
        return IncidentId.of(incident);
    }

    boolean isOf(Actor actor) {
        return reporter.equals(actor.account().toString());
    }

    boolean isVisibleTo(Actor actor) {
        return isOf(actor) || actor.isStaffOf(new VenueId(venue));
    }

    IncidentRow seen(Instant at, long newSequence) {
        return new IncidentRow(
                incident,
                venue,
                space,
                photo,
                reporter,
                "seen",
                closure,
                reportedAt,
                at,
                mendingAt,
                closedAt,
                newSequence);
    }

    IncidentRow beingMended(String byClosing, Instant at, long newSequence) {
        return new IncidentRow(
                incident,
                venue,
                space,
                photo,
                reporter,
                "being-mended",
                byClosing,
                reportedAt,
                seenAt,
                at,
                closedAt,
                newSequence);
    }

    IncidentRow closed(Instant at, long newSequence) {
        return new IncidentRow(
                incident,
                venue,
                space,
                photo,
                reporter,
                "closed",
                closure,
                reportedAt,
                seenAt,
                mendingAt,
                at,
                newSequence);
    }
}
