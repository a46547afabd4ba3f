package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Give the reservation up. */
public record CancelReservation(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
