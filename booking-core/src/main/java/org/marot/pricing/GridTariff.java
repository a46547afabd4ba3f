package org.marot.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Conditions;
import org.marot.pricing.grid.Grid;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** The prices that councils voted; where no grid is in force, those of the town's file. */
public final class GridTariff implements Tariff {
    private final Grids grids;
    private final Catalogue catalogue;
    private final FlatTariff otherwise;

    public GridTariff(Grids grids, Catalogue catalogue) {
        this.grids = grids;
        this.catalogue = catalogue;
        this.otherwise = new FlatTariff(catalogue);
    }

    @Override
    public Price price(Order order) {
        return occasion(order)
                .map(occasion -> new Pricing(occasion, catalogue).price())
                .orElseGet(() -> otherwise.price(order));
    }

    @Override
    public Conditions terms(VenueId venue) {
        return otherwise.terms(venue);
    }

    @Override
    public AgreedTerms terms(Order order, Price price) {
        AgreedTerms flat = otherwise.terms(order, price);
        return occasion(order)
                .map(occasion -> new GridTerms(occasion).of(price, flat))
                .orElse(flat);
    }

    @Override
    public Optional<Violation> untimely(Order order, LocalDate today) {
        return occasion(order).flatMap(occasion -> new GridTerms(occasion).untimely(today));
    }

    @Override
    public Optional<Grid> grid(VenueId venue, LocalDate day) {
        return grids.on(venue, day);
    }

    /** Empty where no grid holds for the first day. */
    private Optional<Occasion> occasion(Order order) {
        return order.uses().stream()
                .map(use -> use.period().from().toLocalDate())
                .min(LocalDate::compareTo)
                .flatMap(day -> grids.on(order.venue(), day))
                .map(grid -> new Occasion(order, grid));
    }
}
