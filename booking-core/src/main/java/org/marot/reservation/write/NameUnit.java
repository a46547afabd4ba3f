package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Sent by a timer, the evening before: the desk that is planned is from now on the customer's. */
public record NameUnit(@TargetAggregateIdentifier ReservationId reservation, Request request)
        implements ReservationCommand {}
