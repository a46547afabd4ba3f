package org.marot.web.availability;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.claims.OutOfUse;
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
 * @param closed null for a reservation; otherwise this is none, but something out of use
 */
public record PlanningEntry(
        ReservationId reservation,
        String reference,
        SpaceId space,
        int unit,
        Period period,
        Period claim,
        ReservationStatus status,
        CustomerId customer,
        @Nullable OutOfUse closed) {
    static final CustomerId NOBODY = new CustomerId(new UUID(0, 0));

    public PlanningEntry(
            ReservationId reservation,
            String reference,
            SpaceId space,
            int unit,
            Period period,
            Period claim,
            ReservationStatus status,
            CustomerId customer) {
        this(reservation, reference, space, unit, period, claim, status, customer, null);
    }

    public static PlanningEntry of(OutOfUse closed) {
        return new PlanningEntry(
                new ReservationId(closed.closure().value()),
                "",
                closed.space(),
                1,
                closed.period(),
                closed.period(),
                ReservationStatus.CONFIRMED,
                NOBODY,
                closed);
    }

    /** What an event file has or waits for; its own page tells more. */
    public boolean isOfEventFile() {
        return closed == null && customer.equals(NOBODY);
    }
}
