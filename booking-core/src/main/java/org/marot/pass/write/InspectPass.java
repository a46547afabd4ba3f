package org.marot.pass.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.PassId;

/** Answers how the pass stands, to its customer and the staff of its venue; changes nothing. */
public record InspectPass(@TargetAggregateIdentifier PassId pass, Request request) implements PassCommand {}
