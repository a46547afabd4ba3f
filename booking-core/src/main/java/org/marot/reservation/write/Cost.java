package org.marot.reservation.write;

import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.ReservationCharged;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationPriced;

/** What a reservation remembers of its price. */
final class Cost {
    /** Null where no grid is in force, and until it is confirmed. */
    @Nullable
    AgreedPrice price;

    /** Once it was cancelled. */
    @Nullable
    Long owed;

    void evolve(ReservationEvent event) {
        if (event instanceof ReservationPriced priced) {
            price = PriceFacts.read(priced);
        } else if (event instanceof ReservationCharged charged) {
            owed = charged.owed();
        } else {
            throw new IllegalStateException("no handler for " + event.getClass());
        }
    }
}
