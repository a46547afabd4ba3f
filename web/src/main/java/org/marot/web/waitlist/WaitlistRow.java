package org.marot.web.waitlist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;

/**
 * One place in the line.
 *
 * @param joined the position of its first event, by which places are ordered
 * @param kind empty when one space was asked for
 * @param layout that was asked for, empty for the usual one; once there is an offer, the layout of that
 * @param reservation the hold that is or was offered, in {@code space}
 * @param expiresAt while offered
 */
public record WaitlistRow(
        String entry,
        long joined,
        String venue,
        List<String> spaces,
        String kind,
        String fromLocal,
        String toLocal,
        String zone,
        String customer,
        String joinedBy,
        int attendees,
        String layout,
        String status,
        @Nullable String reservation,
        @Nullable String space,
        @Nullable Instant expiresAt,
        Instant joinedAt,
        Instant changedAt,
        long sequence) {

    public Period period() {
        ZoneId place = ZoneId.of(zone);
        return new Period(starts().atZone(place), ends().atZone(place));
    }

    public boolean isOpen() {
        return status.equals("waiting") || isOffered();
    }

    public boolean isOffered() {
        return status.equals("offered");
    }

    Instant starts() {
        return OffsetDateTime.parse(fromLocal).toInstant();
    }

    Instant ends() {
        return OffsetDateTime.parse(toLocal).toInstant();
    }

    /** The same with an offer in that layout. */
    WaitlistRow in(String offeredLayout) {
        return new WaitlistRow(
                entry,
                joined,
                venue,
                spaces,
                kind,
                fromLocal,
                toLocal,
                zone,
                customer,
                joinedBy,
                attendees,
                offeredLayout,
                status,
                reservation,
                space,
                expiresAt,
                joinedAt,
                changedAt,
                sequence);
    }

    /**
     * The row after one event.
     *
     * @param until when the offer lapses, if there is one
     */
    WaitlistRow became(
            String now,
            @Nullable String hold,
            @Nullable String where,
            @Nullable Instant until,
            Instant at,
            long newSequence) {
        return new WaitlistRow(
                entry,
                joined,
                venue,
                spaces,
                kind,
                fromLocal,
                toLocal,
                zone,
                customer,
                joinedBy,
                attendees,
                layout,
                now,
                hold,
                where,
                until,
                joinedAt,
                at,
                newSequence);
    }
}
