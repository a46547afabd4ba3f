package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** The customer would like this very desk of the pool. */
public record PinUnit(@TargetAggregateIdentifier ReservationId reservation, int unit, Request request)
        implements ReservationCommand {}
