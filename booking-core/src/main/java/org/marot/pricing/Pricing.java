package org.marot.pricing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.pricing.grid.Discount;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.Supplement;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Prices one order by one grid: the spaces by the pass, then by money, what comes on top, and what is taken off. */
final class Pricing {
    private final Occasion occasion;
    private final Catalogue catalogue;
    private final Rates rates;
    private final List<Charge> charges = new ArrayList<>();
    private final List<Priced> pieces = new ArrayList<>();
    private final Set<String> counters = new LinkedHashSet<>();
    private final List<Violation> broken = new ArrayList<>();

    Pricing(Occasion occasion, Catalogue catalogue) {
        this.occasion = occasion;
        this.catalogue = catalogue;
        this.rates = new Rates(occasion.grid());
    }

    Price price() {
        PassPieces pass = PassPieces.of(occasion);
        priceSpaces(pass.others());
        pass.charge(rates, charges, broken);
        pieces.addAll(pass.paid());
        stopIfBroken();
        priceSupplements();
        stopIfBroken();
        for (Discount applied : new DiscountCharges(occasion, pieces).charge(charges)) {
            spend(applied.when().counter());
        }
        Grid grid = occasion.grid();
        return new Price(
                VatReckoning.of(charges),
                new Price.GridVersion(grid.decision().reference(), grid.inForce()),
                counters.stream()
                        .map(counter -> new Price.SpentRight(
                                counter, occasion.firstDay().getYear()))
                        .toList(),
                pass.units());
    }

    private void priceSpaces(List<Lane> lanes) {
        SpaceCharges spaces = new SpaceCharges(occasion, rates, new Reasons(occasion));
        for (SpacePieces.Run run : new SpacePieces(occasion, broken).of(lanes)) {
            for (Piece piece : run.pieces()) {
                spaces.charge(piece, run.compared(), charges);
                pieces.add(piece.priced(occasion));
                spend(piece.letting().line().when().counter());
            }
        }
    }

    private void priceSupplements() {
        SupplementCharges supplements = new SupplementCharges(occasion, pieces, rates);
        for (Supplement applied : supplements.charge(charges, broken)) {
            spend(applied.when().counter());
        }
        CatalogueServices services =
                new CatalogueServices(catalogue, occasion.order().venue());
        occasion.order().services().stream()
                .filter(service -> !supplements.isPriced(service.code()))
                .forEach(service -> services.charge(service, charges, broken));
    }

    private void spend(@Nullable String counter) {
        if (counter != null) {
            counters.add(counter);
        }
    }

    private void stopIfBroken() {
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
    }
}
