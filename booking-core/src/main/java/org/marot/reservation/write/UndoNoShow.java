package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Staff take a no-show back, if the space can still be had. */
public record UndoNoShow(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
