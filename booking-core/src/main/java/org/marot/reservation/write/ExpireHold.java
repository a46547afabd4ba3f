package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Sent by the timer when a hold's time has come; does nothing to anything but a hold that is due. */
public record ExpireHold(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
