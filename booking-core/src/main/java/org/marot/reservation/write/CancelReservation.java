package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/**
 * Give the reservation up; its claims are released.
 *
 * @param costsNothing because it is the venue that cannot keep it
 */
public record CancelReservation(
        @TargetAggregateIdentifier ReservationId reservation, Request request, boolean costsNothing)
        implements ReservationCommand {
    public CancelReservation(ReservationId reservation, Request request) {
        this(reservation, request, false);
    }
}
