package org.marot.pass.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.PassId;
import org.marot.shared.ReservationId;

/** Take back what a reservation took; once more, it changes nothing. */
public record GiveBackPassUnits(@TargetAggregateIdentifier PassId pass, ReservationId reservation, Request request)
        implements PassCommand {}
