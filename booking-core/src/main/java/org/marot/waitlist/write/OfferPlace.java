package org.marot.waitlist.write;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;

/** A hold was made for whoever waits: tell them until when. */
public record OfferPlace(
        @TargetAggregateIdentifier EntryId entry,
        ReservationId reservation,
        SpaceId space,
        String layout,
        Instant expiresAt,
        Request request)
        implements WaitlistCommand {}
