package org.marot.waitlist.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;

/** The offer's hold has lapsed; does nothing to anything but an entry that is offered. */
public record PassOffer(@TargetAggregateIdentifier EntryId entry, Request request) implements WaitlistCommand {}
