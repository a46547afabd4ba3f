package org.marot.reservation.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Book a space at once. */
public record BookSpace(@TargetAggregateIdentifier ReservationId reservation, Wish wish, Request request)
        implements ReservationCommand {}
