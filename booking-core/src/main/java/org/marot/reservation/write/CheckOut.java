package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** The customer leaves; what is left of the period is free for others. */
public record CheckOut(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
