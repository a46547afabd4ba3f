package org.marot.waitlist.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;

/** Give the place in the line up, or decline the offer. */
public record LeaveWaitlist(@TargetAggregateIdentifier EntryId entry, Request request) implements WaitlistCommand {}
