package org.marot.congress.write;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.marot.pricing.Order;
import org.marot.shared.Period;
import org.marot.shared.VenueId;

/** What an event file wants, everything about it said. */
public record Plan(VenueId venue, int attendees, List<SpaceUse> spaces, List<Service> services) {
    public Plan {
        spaces = List.copyOf(spaces);
        services = List.copyOf(services);
    }

    /** The venue's, on whose clock all of it stands. */
    public ZoneId zone() {
        return spaces.get(0).period().zone();
    }

    /** From the first to the last hour of the customer's own time. */
    public Period whole() {
        List<Period> periods = spaces.stream().map(SpaceUse::period).toList();
        return new Period(
                periods.stream()
                        .map(Period::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** What a tariff prices of it: the customer's own time. */
    public Order order(String category) {
        return new Order(
                venue,
                spaces.stream()
                        .map(use -> new Order.Use(use.space(), use.period()))
                        .toList(),
                services.stream()
                        .map(service -> new Order.Service(service.code(), service.quantity(), service.day()))
                        .toList(),
                new Order.Asker(category, attendees, null, List.of(), null));
    }

    /** When the first set-up begins. */
    public Instant start() {
        return spaces.stream()
                .map(use -> use.claim().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the last strike ends. */
    public Instant end() {
        return spaces.stream()
                .map(use -> use.claim().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
