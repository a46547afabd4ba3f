package org.marot.web.availability;

import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;

/**
 * One reservation on a venue's planning. Who may see the customer is for the page to decide.
 *
 * @param unit the planned unit, from 1
 * @param period the customer's own, without buffers
 * @param claim what is kept free for it, buffers included
 */
public record PlanningEntry(
        ReservationId reservation,
        String reference,
        SpaceId space,
        int unit,
        Period period,
        Period claim,
        ReservationStatus status,
        CustomerId customer) {}
