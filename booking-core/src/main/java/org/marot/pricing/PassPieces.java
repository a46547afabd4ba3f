package org.marot.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.PassProduct;
import org.marot.pricing.grid.Unit;
import org.marot.shared.Violation;

/**
 * What the offered pass pays: all use of the spaces for which it was sold, in as few of its units as hold it.
 *
 * @param paid one for each unit of the pass, or for each space of a subscription
 * @param others what is left to be paid in money
 */
record PassPieces(Occasion occasion, Order.@Nullable PassOffer pass, List<Priced> paid, List<Lane> others) {
    private static final String SUBSCRIPTION = "subscription";

    static PassPieces of(Occasion occasion) {
        Order.PassOffer pass = occasion.order().asker().pass();
        List<Priced> paid = new ArrayList<>();
        List<Lane> others = new ArrayList<>();
        for (Lane lane : occasion.lanes()) {
            Optional<List<Priced>> pieces = pass == null || !pass.spaces().contains(lane.space())
                    ? Optional.empty()
                    : pieces(occasion, pass, lane);
            pieces.ifPresentOrElse(paid::addAll, () -> others.add(lane));
        }
        return new PassPieces(occasion, pass, paid, others);
    }

    /** Empty where its unit does not hold all of the use. */
    private static Optional<List<Priced>> pieces(Occasion occasion, Order.PassOffer pass, Lane lane) {
        Unit unit = pass.unit();
        if (unit == null) {
            return Optional.of(List.of(priced(occasion, pass, lane, Stretch.ALWAYS)));
        }
        List<Priced> pieces = new ArrayList<>();
        long second = lane.time().from(Long.MIN_VALUE);
        while (second != UsedTime.NEVER) {
            Optional<Stretch> longest =
                    occasion.clock().holding(second, unit).stream().max(Comparator.comparingLong(Stretch::to));
            if (longest.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(priced(occasion, pass, lane, longest.get()));
            second = lane.time().from(longest.get().to());
        }
        return Optional.of(pieces);
    }

    private static Priced priced(Occasion occasion, Order.PassOffer pass, Lane lane, Stretch stretch) {
        return new Priced(
                occasion.clock().day(lane.time().from(stretch.from())),
                lane.time().minutesWithin(stretch),
                Set.of(lane.space()),
                Set.of(unitName(occasion, pass)));
    }

    private static String unitName(Occasion occasion, Order.PassOffer pass) {
        if (pass.unit() == null) {
            return SUBSCRIPTION;
        }
        return occasion.grid().passes().stream()
                .filter(product -> product.id().equals(pass.product()))
                .map(PassProduct::unit)
                .findFirst()
                .or(() -> occasion.grid().units().entrySet().stream()
                        .filter(unit -> unit.getValue().equals(pass.unit()))
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder()))
                .orElse("unit");
    }

    /** How many units of the pass; none of a subscription. */
    int units() {
        return pass == null || pass.unit() == null ? 0 : paid.size();
    }

    void charge(Rates rates, List<Charge> charges, List<Violation> broken) {
        if (pass == null) {
            return;
        }
        if (units() > pass.left()) {
            broken.add(new Violation(
                    "must-have-units-left",
                    Map.of("wanted", String.valueOf(units()), "left", String.valueOf(pass.left())),
                    null,
                    null));
        }
        List<String> because = pass.unit() == null ? List.of() : List.of("pass:" + (pass.left() - units()));
        for (Priced piece : paid) {
            String space = piece.spaces().iterator().next().value();
            String unit = piece.units().iterator().next();
            rates.charge("pass", space, unit, 0, null, null, piece.day(), pass.product(), because)
                    .joinTo(charges);
        }
    }
}
