package org.marot.reservation;

import java.util.Optional;
import org.marot.pricing.Order.PassOffer;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.PassId;
import org.marot.shared.ReservationId;

/** Passes as reservations pay with them, in the transaction of the reservation. */
public interface PassPayments {
    /** The one that pays the reservation now. */
    Optional<PassId> of(ReservationId reservation);

    /**
     * Waits until nobody else spends of it; until the end of the transaction nobody does.
     *
     * @return with what the reservation has taken of it
     * @throws org.marot.shared.Refused {@code no-such-pass} for whoever may not know of it
     */
    PassOffer await(PassId pass, ReservationId reservation, Request request);

    /** @throws org.marot.shared.Refused when the pass does not hold for it, or has not enough left */
    void spend(PassId pass, int units, Receipt receipt, Request request);

    void giveBack(ReservationId reservation, Request request);
}
