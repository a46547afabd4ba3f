package org.marot.waitlist.write;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.waitlist.events.WaitlistAccepted;
import org.marot.waitlist.events.WaitlistEnded;
import org.marot.waitlist.events.WaitlistEvent;
import org.marot.waitlist.events.WaitlistJoined;
import org.marot.waitlist.events.WaitlistLeft;
import org.marot.waitlist.events.WaitlistOffered;
import org.marot.waitlist.events.WaitlistPassed;

/** What an entry remembers of its events; assigns, and decides nothing. */
final class EntryState {
    WaitlistStatus status = WaitlistStatus.WAITING;
    private @Nullable WaitlistJoined joined;
    private @Nullable WaitlistOffered offered;

    void evolve(WaitlistEvent event) {
        if (event instanceof WaitlistJoined first) {
            joined = first;
        } else if (event instanceof WaitlistOffered offer) {
            offered = offer;
            status = WaitlistStatus.OFFERED;
        } else if (event instanceof WaitlistAccepted) {
            status = WaitlistStatus.ACCEPTED;
        } else if (event instanceof WaitlistPassed) {
            status = WaitlistStatus.PASSED;
        } else if (event instanceof WaitlistLeft) {
            status = WaitlistStatus.LEFT;
        } else if (event instanceof WaitlistEnded) {
            status = WaitlistStatus.ENDED;
        } else {
            throw new IllegalStateException("no handler for " + event.getClass());
        }
    }

    WaitlistJoined joined() {
        return Objects.requireNonNull(joined, "an entry without an opening event");
    }

    WaitlistOffered offered() {
        return Objects.requireNonNull(offered, "an entry without an offer");
    }

    boolean isOpen() {
        return status == WaitlistStatus.WAITING || status == WaitlistStatus.OFFERED;
    }

    /** No offer, or one that can still be answered. */
    boolean isInTime(Instant at) {
        return status != WaitlistStatus.OFFERED
                || at.isBefore(Instant.parse(offered().expiresAt()));
    }

    boolean belongsTo(Actor actor) {
        return joined().customer().equals(actor.customer().toString())
                || joined().joinedBy().equals(actor.account().toString());
    }

    Standing standing(long sequence, boolean repeated) {
        WaitlistOffered offer = offered;
        boolean open = status == WaitlistStatus.OFFERED && offer != null;
        return new Standing(
                EntryId.of(joined().entry()),
                status,
                new VenueId(joined().venue()),
                joined().spaces().stream().map(SpaceId::new).toList(),
                joined().kind(),
                period(),
                CustomerId.of(joined().customer()),
                joined().attendees(),
                offer == null ? null : ReservationId.of(offer.reservation()),
                open && offer != null ? Instant.parse(offer.expiresAt()) : null,
                sequence,
                0,
                repeated);
    }

    private Period period() {
        ZoneId zone = ZoneId.of(joined().zone());
        return new Period(
                OffsetDateTime.parse(joined().from()).atZoneSameInstant(zone),
                OffsetDateTime.parse(joined().to()).atZoneSameInstant(zone));
    }
}
