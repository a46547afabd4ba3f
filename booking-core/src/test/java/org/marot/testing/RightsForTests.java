package org.marot.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.Order;
import org.marot.pricing.Price;
import org.marot.pricing.grid.Counter;
import org.marot.reservation.write.Rights;
import org.marot.shared.CustomerId;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;

/** Rights as one customer at one venue has them, in memory. */
public final class RightsForTests implements Rights {
    private final Map<ReservationId, List<Price.SpentRight>> taken = new HashMap<>();

    @Override
    public List<Order.UsedRight> used(CustomerId customer, VenueId venue, int year, @Nullable ReservationId except) {
        return taken.entrySet().stream()
                .filter(one -> !one.getKey().equals(except))
                .flatMap(one -> one.getValue().stream())
                .filter(right -> right.year() == year)
                .map(right -> new Order.UsedRight(right.counter(), year, 1))
                .toList();
    }

    @Override
    public List<Order.UsedRight> usedForAgreeing(
            CustomerId customer, VenueId venue, int year, @Nullable ReservationId except) {
        return used(customer, venue, year, except);
    }

    @Override
    public void take(
            CustomerId customer,
            VenueId venue,
            ReservationId taker,
            List<Price.SpentRight> spent,
            Map<String, Counter> counters) {
        taken.put(taker, spent);
    }

    @Override
    public void giveBack(ReservationId taker) {
        taken.remove(taker);
    }
}
