package org.marot.closure.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.ClosureId;

/** Answers how the closure stands, and whether this very command was carried out before; changes nothing. */
public record InspectClosure(@TargetAggregateIdentifier ClosureId closure, Request request) implements ClosureCommand {}
