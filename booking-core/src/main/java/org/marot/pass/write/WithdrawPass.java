package org.marot.pass.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.PassId;

/** Undo a sale of which nothing is spent. */
public record WithdrawPass(@TargetAggregateIdentifier PassId pass, Request request) implements PassCommand {}
