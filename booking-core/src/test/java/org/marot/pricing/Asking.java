package org.marot.pricing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Somebody asks for a price. */
record Asking(
        List<Order.Use> uses,
        List<Order.Service> services,
        String category,
        int people,
        @Nullable String purpose,
        List<Order.UsedRight> used,
        Order.@Nullable PassOffer pass) {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static Asking as(String category) {
        return new Asking(List.of(), List.of(), category, 1, null, List.of(), null);
    }

    /** Times such as {@code 2027-03-02T09:00}. */
    Asking use(String space, String from, String to) {
        Period period = new Period(
                LocalDateTime.parse(from).atZone(PARIS), LocalDateTime.parse(to).atZone(PARIS));
        return new Asking(
                and(uses, new Order.Use(new SpaceId(space), period)), services, category, people, purpose, used, pass);
    }

    /** A use of one day, {@code hours} such as {@code 09:00-17:00}. */
    Asking on(String day, String hours, String... spaces) {
        String[] ends = hours.split("-");
        Asking asking = this;
        for (String space : spaces) {
            asking = asking.use(space, day + "T" + ends[0], day + "T" + ends[1]);
        }
        return asking;
    }

    Asking order(String code, int quantity, String day) {
        return new Asking(
                uses,
                and(services, new Order.Service(code, quantity, LocalDate.parse(day))),
                category,
                people,
                purpose,
                used,
                pass);
    }

    Asking people(int number) {
        return new Asking(uses, services, category, number, purpose, used, pass);
    }

    Asking purpose(String word) {
        return new Asking(uses, services, category, people, word, used, pass);
    }

    Asking used(String counter, int year, int times) {
        return new Asking(
                uses, services, category, people, purpose, and(used, new Order.UsedRight(counter, year, times)), pass);
    }

    Asking pass(Order.PassOffer offer) {
        return new Asking(uses, services, category, people, purpose, used, offer);
    }

    Order order() {
        return order(PricedTown.VENUE.value());
    }

    Order order(String venue) {
        return new Order(new VenueId(venue), uses, services, new Order.Asker(category, people, purpose, used, pass));
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
