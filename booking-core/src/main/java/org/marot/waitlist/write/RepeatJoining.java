package org.marot.waitlist.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;

/** A joining that was carried out before came again: answers as the first time, changes nothing. */
public record RepeatJoining(@TargetAggregateIdentifier EntryId entry, Request request) implements WaitlistCommand {}
