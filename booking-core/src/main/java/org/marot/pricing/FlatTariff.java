package org.marot.pricing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Conditions;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.Venue;
import org.marot.pricing.grid.Grid;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/**
 * The prices of the town's file: for each space and day of the calendar the cheapest hours, half-days or day that cover all
 * of its time there; for each service its price, as often as it is ordered.
 */
public final class FlatTariff implements Tariff {
    private final Catalogue catalogue;

    public FlatTariff(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record SpaceDay(SpaceId space, LocalDate day) {}

    @Override
    public Price price(Order order) {
        List<Violation> broken = new ArrayList<>();
        List<Charge> charges = new ArrayList<>();
        times(order.uses()).forEach((use, time) -> {
            Optional<SpacePrices> prices = catalogue.space(use.space()).flatMap(Space::price);
            if (prices.isEmpty()) {
                missing(use.space(), broken);
            } else {
                charge(use.space(), prices.get(), time, charges);
            }
        });
        CatalogueServices services = new CatalogueServices(catalogue, order.venue());
        order.services().forEach(service -> services.charge(service, charges, broken));
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        return new Price(VatReckoning.of(charges));
    }

    @Override
    public Conditions terms(VenueId venue) {
        return catalogue.venue(venue).map(Venue::terms).orElse(Conditions.USUAL);
    }

    @Override
    public AgreedTerms terms(Order order, Price price) {
        Conditions terms = terms(order.venue());
        return new AgreedTerms(
                price.share(terms.deposit()),
                null,
                terms.cancelling().stream()
                        .map(step -> new AgreedTerms.Step(step.days(), price.share(step.due()), false))
                        .toList(),
                0);
    }

    @Override
    public Optional<Grid> grid(VenueId venue, LocalDate day) {
        return Optional.empty();
    }

    /** How long each space is used on each day, in the order of the file. */
    private static Map<SpaceDay, Duration> times(List<Order.Use> uses) {
        Map<SpaceDay, Duration> times = new LinkedHashMap<>();
        for (Order.Use use : uses) {
            Period period = use.period();
            LocalDate last = period.to().minusNanos(1).toLocalDate();
            for (LocalDate day = period.from().toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
                times.merge(new SpaceDay(use.space(), day), within(period, day), Duration::plus);
            }
        }
        return times;
    }

    private static Duration within(Period period, LocalDate day) {
        ZoneId zone = period.zone();
        Instant from = later(period.start(), day.atStartOfDay(zone).toInstant());
        Instant to = period.end();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return Duration.between(from, to.isBefore(end) ? to : end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void charge(SpaceId space, SpacePrices prices, Duration time, List<Charge> charges) {
        DayUnits units = DayUnits.cheapest(prices, time);
        add(space, prices, "day", units.days(), prices.day(), charges);
        add(space, prices, "half-day", units.halfDays(), prices.halfDay(), charges);
        add(space, prices, "hour", units.hours(), prices.hour(), charges);
    }

    private static void add(
            SpaceId space, SpacePrices prices, String unit, long quantity, @Nullable Long cents, List<Charge> charges) {
        if (quantity > 0 && cents != null) {
            new Charge("space", space.value(), unit, quantity, cents, prices.vat(), prices.taxIncluded())
                    .joinTo(charges);
        }
    }

    private static void missing(SpaceId space, List<Violation> broken) {
        Violation violation = new Violation("must-have-a-price", Map.of(), space, null);
        if (!broken.contains(violation)) {
            broken.add(violation);
        }
    }
}
