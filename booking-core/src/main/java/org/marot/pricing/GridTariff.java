package org.marot.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Conditions;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.Supplement;
import org.marot.shared.Refused;
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
        return occasion(order).map(this::price).orElseGet(() -> otherwise.price(order));
    }

    @Override
    public Conditions terms(VenueId venue) {
        return otherwise.terms(venue);
    }

    @Override
    public AgreedTerms terms(Order order, Price price) {
        return otherwise.terms(order, price);
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
                .map(grid -> Occasion.of(order, grid));
    }

    private Price price(Occasion occasion) {
        List<Violation> broken = new ArrayList<>();
        List<Charge> charges = new ArrayList<>();
        Set<String> counters = new LinkedHashSet<>();
        List<Priced> pieces = new ArrayList<>();
        Rates rates = new Rates(occasion.grid());
        SpaceCharges spaces = new SpaceCharges(occasion, rates, new Reasons(occasion));
        for (SpacePieces.Run run : new SpacePieces(occasion, broken).of(occasion.lanes())) {
            for (Piece piece : run.pieces()) {
                spaces.charge(piece, run.compared(), charges);
                pieces.add(piece.priced(occasion));
                spend(piece.letting().line().when().counter(), counters);
            }
        }
        if (broken.isEmpty()) {
            SupplementCharges supplements = new SupplementCharges(occasion, pieces, rates);
            for (Supplement applied : supplements.charge(charges, broken)) {
                spend(applied.when().counter(), counters);
            }
            CatalogueServices services =
                    new CatalogueServices(catalogue, occasion.order().venue());
            occasion.order().services().stream()
                    .filter(service -> !supplements.isPriced(service.code()))
                    .forEach(service -> services.charge(service, charges, broken));
        }
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        return new Price(VatReckoning.of(charges), version(occasion.grid()), spent(occasion, counters), 0);
    }

    private static void spend(@Nullable String counter, Set<String> counters) {
        if (counter != null) {
            counters.add(counter);
        }
    }

    private static Price.GridVersion version(Grid grid) {
        return new Price.GridVersion(grid.decision().reference(), grid.inForce());
    }

    private static List<Price.SpentRight> spent(Occasion occasion, Set<String> counters) {
        return counters.stream()
                .map(counter ->
                        new Price.SpentRight(counter, occasion.firstDay().getYear()))
                .toList();
    }
}
