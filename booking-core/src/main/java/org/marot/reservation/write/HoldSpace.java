package org.marot.reservation.write;

import java.time.Duration;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.shared.ReservationId;

/** Keep a space for {@code holdFor} (ten minutes as a rule) while the customer finishes the booking. */
public record HoldSpace(
        @TargetAggregateIdentifier ReservationId reservation, Wish wish, Duration holdFor, Request request)
        implements ReservationCommand {}
