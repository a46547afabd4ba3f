package org.marot.pass.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.PassId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;

/**
 * Pay a reservation by the pass; for one that is paid so already, instead of what it took before.
 *
 * @param units 0 for a subscription
 */
public record SpendPassUnits(
        @TargetAggregateIdentifier PassId pass,
        ReservationId reservation,
        CustomerId customer,
        SpaceId space,
        Period period,
        int units,
        Request request)
        implements PassCommand {}
