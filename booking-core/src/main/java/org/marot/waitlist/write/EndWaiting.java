package org.marot.waitlist.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;

/** Sent by the timer when the period begins; does nothing to anything but an entry that waits. */
public record EndWaiting(@TargetAggregateIdentifier EntryId entry, Request request) implements WaitlistCommand {}
