package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;

/**
 * Put the reservation at another time, in another space, or both; null keeps what is. What cannot be changes nothing.
 *
 * @param keepsPrice because it is the venue that wants the move
 */
public record MoveReservation(
        @TargetAggregateIdentifier ReservationId reservation,
        @Nullable SpaceId space,
        @Nullable Period period,
        Request request,
        boolean keepsPrice)
        implements ReservationCommand {
    public MoveReservation(
            ReservationId reservation, @Nullable SpaceId space, @Nullable Period period, Request request) {
        this(reservation, space, period, request, false);
    }
}
