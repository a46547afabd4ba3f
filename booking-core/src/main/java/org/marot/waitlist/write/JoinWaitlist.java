package org.marot.waitlist.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;

/** Take a place in the line for something that is taken. */
public record JoinWaitlist(@TargetAggregateIdentifier EntryId entry, WaitingWish wish, Request request)
        implements WaitlistCommand {}
