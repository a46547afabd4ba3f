package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Sent by a timer: finds out whether who did not come is waited for no longer, or who came is done. Never early. */
public record SettleArrival(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
