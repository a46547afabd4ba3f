package org.marot.pricing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.Conditions;
import org.marot.pricing.grid.Counter;
import org.marot.pricing.grid.Decision;
import org.marot.pricing.grid.Grid;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/**
 * One grid for tests: so much an hour for each category, in force from a day on, the first booking of a year for nothing; half
 * of it is owed within ten days.
 */
public record HourlyTariff(LocalDate inForce, Map<String, Long> cents, boolean firstIsFree) implements Tariff {
    public static final String FIRST = "first";

    public HourlyTariff(LocalDate inForce, Map<String, Long> cents) {
        this(inForce, cents, false);
    }

    private static final String DECISION = "2026-114";

    @Override
    public Price price(Order order) {
        Order.Use use = order.uses().get(0);
        String category = order.asker().category();
        Long hour = cents.get(category);
        if (hour == null) {
            throw new Refused(
                    Refused.Kind.RULE_BROKEN, List.of(new Violation("must-have-a-price", Map.of(), use.space(), null)));
        }
        Duration time = Duration.between(use.period().start(), use.period().end());
        long hours = time.toHours();
        int year = use.period().from().getYear();
        boolean free = firstIsFree && order.asker().used().isEmpty();
        PriceLine line = new PriceLine(
                "space",
                use.space().value(),
                "hour",
                hours,
                hour,
                true,
                0,
                free ? 0 : hours * hour,
                0,
                "hour-" + category,
                "exempt",
                List.of("category:" + category));
        return new Price(
                List.of(line),
                new Price.GridVersion(DECISION, inForce),
                free ? List.of(new Price.SpentRight(FIRST, year)) : List.of(),
                0);
    }

    @Override
    public Conditions terms(VenueId venue) {
        return Conditions.USUAL;
    }

    @Override
    public AgreedTerms terms(Order order, Price price) {
        return new AgreedTerms(
                0,
                15,
                List.of(new AgreedTerms.Step(11, 0, false), new AgreedTerms.Step(2, price.gross() / 2, true)),
                0);
    }

    @Override
    public Optional<Grid> grid(VenueId venue, LocalDate day) {
        return day.isBefore(inForce)
                ? Optional.empty()
                : Optional.of(new Grid(
                        venue,
                        new Decision(DECISION, inForce.minusMonths(1)),
                        inForce,
                        true,
                        "exempt",
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        firstIsFree ? Map.of(FIRST, new Counter(1)) : Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
