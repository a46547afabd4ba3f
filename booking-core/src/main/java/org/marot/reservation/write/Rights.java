package org.marot.reservation.write;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.Order;
import org.marot.pricing.Price;
import org.marot.pricing.grid.Counter;
import org.marot.shared.CustomerId;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;

/** What customers have so many of in a year, and how many they have spent. */
public interface Rights {
    /**
     * What is spent in a year.
     *
     * @param except a reservation that is priced anew
     */
    List<Order.UsedRight> used(CustomerId customer, VenueId venue, int year, @Nullable ReservationId except);

    /** The same, to agree on a price: nobody else agrees on one for this customer until the transaction ends. */
    List<Order.UsedRight> usedForAgreeing(CustomerId customer, VenueId venue, int year, @Nullable ReservationId except);

    /** @throws org.marot.shared.Refused when one is used up */
    void take(
            CustomerId customer,
            VenueId venue,
            ReservationId taker,
            List<Price.SpentRight> spent,
            Map<String, Counter> counters);

    /** Whatever that reservation has spent; a second time there is nothing. */
    void giveBack(ReservationId taker);
}
