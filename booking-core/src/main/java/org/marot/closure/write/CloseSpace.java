package org.marot.closure.write;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.ClosureId;

/** Take a space out of use. */
public record CloseSpace(
        @TargetAggregateIdentifier ClosureId closure, Closing closing, List<Fate> fates, Request request)
        implements ClosureCommand {}
