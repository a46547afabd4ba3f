package org.marot.reservation.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.Order;
import org.marot.pricing.Price;
import org.marot.pricing.Tariff;
import org.marot.pricing.grid.Grid;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What reservations cost by the grid that is in force on their first day; nothing where there is none. */
public final class ReservationPrices {
    private final Tariff tariff;
    private final Rights rights;

    public ReservationPrices(Tariff tariff, Rights rights) {
        this.tariff = tariff;
        this.rights = rights;
    }

    /** A price, or why there is none: both are empty where no grid is in force. */
    public record Quote(Optional<AgreedPrice> price, List<Violation> broken) {
        static final Quote NONE = new Quote(Optional.empty(), List.of());
    }

    private record Holder(CustomerId customer, VenueId venue, int year) {}

    @FunctionalInterface
    private interface Used {
        List<Order.UsedRight> of(Holder holder);
    }

    /** Prices for one page or answer, which asks for the customer's rights once. */
    public final class Shown {
        private final Map<Holder, List<Order.UsedRight>> used = new HashMap<>();
        private final @Nullable ReservationId except;

        private Shown(@Nullable ReservationId except) {
            this.except = except;
        }

        public Quote quote(VenueId venue, Wish wish) {
            return quote(venue, wish, List.of());
        }

        public Quote quote(VenueId venue, Wish wish, List<Order.Service> services) {
            return ReservationPrices.this.quote(
                    venue,
                    wish,
                    services,
                    null,
                    holder -> used.computeIfAbsent(
                            holder, one -> rights.used(one.customer(), one.venue(), one.year(), except)));
        }
    }

    public Shown shown() {
        return new Shown(null);
    }

    /** Of what that reservation would be instead of what it is. */
    public Shown instead(ReservationId of) {
        return new Shown(of);
    }

    /** To agree on it now. */
    Quote agree(ReservationId reservation, VenueId venue, Wish wish, @Nullable Payment payment) {
        return quote(
                venue,
                wish,
                List.of(),
                payment,
                holder -> rights.usedForAgreeing(holder.customer(), holder.venue(), holder.year(), reservation));
    }

    /** Takes the rights that a price wants, for those that the price before had taken. */
    void spend(
            ReservationId reservation,
            VenueId venue,
            CustomerId customer,
            @Nullable AgreedPrice before,
            @Nullable AgreedPrice now) {
        giveBack(reservation, before);
        Price.GridVersion version = now == null ? null : now.price().grid();
        if (now != null && version != null && !now.price().spent().isEmpty()) {
            rights.take(
                    customer,
                    venue,
                    reservation,
                    now.price().spent(),
                    tariff.grid(venue, version.inForce()).map(Grid::counters).orElse(Map.of()));
        }
    }

    void giveBack(ReservationId reservation, @Nullable AgreedPrice price) {
        if (price != null && !price.price().spent().isEmpty()) {
            rights.giveBack(reservation);
        }
    }

    private Quote quote(VenueId venue, Wish wish, List<Order.Service> services, @Nullable Payment payment, Used used) {
        LocalDate first = wish.period().from().toLocalDate();
        Optional<Grid> grid = tariff.grid(venue, first);
        if (grid.isEmpty()) {
            return Quote.NONE;
        }
        List<Order.UsedRight> spent = grid.get().counters().isEmpty()
                ? List.of()
                : used.of(new Holder(wish.customer(), venue, first.getYear()));
        Order order = new Order(
                venue,
                List.of(new Order.Use(wish.space(), wish.period())),
                services,
                new Order.Asker(wish.category(), wish.attendees(), null, spent, null));
        try {
            return new Quote(
                    Optional.of(
                            payment == null
                                    ? agreed(order, wish)
                                    : new PassPrices(tariff).agreed(order, payment, wish.category())),
                    List.of());
        } catch (Refused refused) {
            return new Quote(
                    Optional.empty(),
                    refused.violations().stream()
                            .map(violation -> violation.at(wish.space(), wish.period()))
                            .toList());
        }
    }

    private AgreedPrice agreed(Order order, Wish wish) {
        Price price = tariff.price(order);
        return new AgreedPrice(price, wish.category(), tariff.terms(order, price));
    }
}
