package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** The customer is there. */
public record CheckIn(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
