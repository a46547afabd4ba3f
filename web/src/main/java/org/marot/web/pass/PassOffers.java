package org.marot.web.pass;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.Cents;
import org.marot.pricing.Tariff;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.PassProduct;
import org.marot.pricing.grid.SubscriptionProduct;
import org.marot.shared.VenueId;
import org.springframework.stereotype.Component;

/** The passes and subscriptions that a venue's grid sells. */
@Component
class PassOffers {
    private static final int WHOLE = 100_00;
    private static final Period MONTH = Period.ofMonths(1);

    private final Tariff tariff;

    PassOffers(Tariff tariff) {
        this.tariff = tariff;
    }

    /** For use from that day of the venue on, in the order of the grid. */
    List<PassOffer> of(VenueId venue, LocalDate from) {
        return tariff.grid(venue, from).map(grid -> in(grid, from)).orElse(List.of());
    }

    /** What was sold, as the grid that sold it has it: grids are kept for ever. */
    Optional<PassOffer> sold(PassRow row) {
        return tariff.grid(new VenueId(row.venue()), row.inForce()).stream()
                .flatMap(grid -> in(grid, row.inForce()).stream())
                .filter(offer -> offer.id().equals(row.product()))
                .findFirst();
    }

    Optional<Grid> grid(VenueId venue, LocalDate day) {
        return tariff.grid(venue, day);
    }

    private static List<PassOffer> in(Grid grid, LocalDate from) {
        return Stream.concat(
                        grid.passes().stream().map(product -> pass(grid, product, from)),
                        grid.subscriptions().stream().map(product -> subscription(grid, product, from)))
                .toList();
    }

    private static PassOffer pass(Grid grid, PassProduct product, LocalDate from) {
        String code = code(grid, product.vat());
        return new PassOffer(
                product.id(),
                product.label(),
                List.copyOf(product.spaces()),
                product.when(),
                product.unit(),
                product.units(),
                lastDay(from, product.validFor()),
                gross(grid, product.cents(), grid.rate(code, from)),
                code,
                grid.rate(code, from));
    }

    private static PassOffer subscription(Grid grid, SubscriptionProduct product, LocalDate from) {
        String code = code(grid, product.vat());
        return new PassOffer(
                product.id(),
                product.label(),
                List.copyOf(product.spaces()),
                product.when(),
                "",
                0,
                lastDay(from, MONTH),
                gross(grid, product.centsPerMonth(), grid.rate(code, from)),
                code,
                grid.rate(code, from));
    }

    private static LocalDate lastDay(LocalDate from, Period validFor) {
        return from.plus(validFor).minusDays(1);
    }

    private static String code(Grid grid, @Nullable String own) {
        return own == null ? grid.vat() : own;
    }

    private static long gross(Grid grid, long cents, int rate) {
        return grid.taxIncluded() ? cents : Cents.part(cents, WHOLE + rate, WHOLE);
    }
}
