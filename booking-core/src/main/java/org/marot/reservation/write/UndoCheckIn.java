package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Staff take a check-in back that was a mistake. */
public record UndoCheckIn(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
