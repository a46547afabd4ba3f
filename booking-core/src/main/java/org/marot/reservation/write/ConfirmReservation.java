package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Make a hold final. */
public record ConfirmReservation(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
