package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/**
 * The customer is there.
 *
 * @param byCode they proved it by the code that is shown at the door
 * @param unit the desk at which they sit down; 0: whichever is theirs
 */
public record CheckIn(@TargetAggregateIdentifier ReservationId reservation, boolean byCode, int unit, Request request)
        implements ReservationCommand {
    public CheckIn(ReservationId reservation, boolean byCode, Request request) {
        this(reservation, byCode, 0, request);
    }

    public CheckIn(ReservationId reservation, Request request) {
        this(reservation, false, request);
    }
}
