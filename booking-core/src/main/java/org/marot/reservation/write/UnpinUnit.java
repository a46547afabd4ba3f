package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** The customer would like any desk of the pool again, and not the one that they chose. */
public record UnpinUnit(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
