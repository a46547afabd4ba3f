package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** A command that should have created this reservation came again: answers as the first time, changes nothing. */
record RepeatCreation(@TargetAggregateIdentifier ReservationId reservation, Request request) {}
