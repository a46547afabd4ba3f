package org.marot.reservation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.counter.RightCounters;
import org.marot.pricing.Order;
import org.marot.pricing.Price;
import org.marot.pricing.grid.Counter;
import org.marot.reservation.write.Rights;
import org.marot.shared.CustomerId;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;

/** Rights as the database counts them. */
final class CountedRights implements Rights {
    private final RightCounters counters;

    CountedRights(RightCounters counters) {
        this.counters = counters;
    }

    @Override
    public List<Order.UsedRight> used(CustomerId customer, VenueId venue, int year, @Nullable ReservationId except) {
        return counters.used(customer, venue, List.of(year), except == null ? null : except.value());
    }

    @Override
    public List<Order.UsedRight> usedForAgreeing(
            CustomerId customer, VenueId venue, int year, @Nullable ReservationId except) {
        return counters.usedForAgreeing(customer, venue, List.of(year), except == null ? null : except.value());
    }

    @Override
    public void take(
            CustomerId customer,
            VenueId venue,
            ReservationId taker,
            List<Price.SpentRight> spent,
            Map<String, Counter> limits) {
        counters.take(customer, venue, taker.value(), spent, limits);
    }

    @Override
    public void giveBack(ReservationId taker) {
        counters.giveBack(taker.value());
    }
}
