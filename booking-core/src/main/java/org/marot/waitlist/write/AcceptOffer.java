package org.marot.waitlist.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;

/** Take what is offered; the hold is confirmed in the same transaction. */
public record AcceptOffer(@TargetAggregateIdentifier EntryId entry, Request request) implements WaitlistCommand {}
