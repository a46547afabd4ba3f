package org.marot.closure.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.ClosureId;

/** Put a space back to use from now on. */
public record ReopenSpace(@TargetAggregateIdentifier ClosureId closure, Request request) implements ClosureCommand {}
