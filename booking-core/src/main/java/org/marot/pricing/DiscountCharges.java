package org.marot.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.pricing.grid.Discount;
import org.marot.pricing.grid.Discount.Target;

/** What a grid takes off: parts of the amounts before any discount, and never more than there is. */
final class DiscountCharges {
    private static final int WHOLE = 10_000;

    private final Occasion occasion;
    private final Set<String> units;

    DiscountCharges(Occasion occasion, List<Priced> pieces) {
        this.occasion = occasion;
        this.units = pieces.stream().flatMap(piece -> piece.units().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Amounts that have one VAT. */
    private record Kind(String vatCode, int vat, boolean taxIncluded) {
        static Kind of(Charge charge) {
            return new Kind(charge.vatCode(), charge.vat(), charge.taxIncluded());
        }
    }

    /** Adds a line for each kind of VAT; those that took something off. */
    List<Discount> charge(List<Charge> charges) {
        List<Charge> before = List.copyOf(charges);
        Map<Kind, Long> left = sums(before, Target.ALL);
        List<Discount> applied = new ArrayList<>();
        for (Discount discount : occasion.grid().discounts()) {
            if (occasion.fits(discount.when(), occasion.whole(units))) {
                int lines = charges.size();
                sums(before, discount.target()).forEach((kind, sum) -> {
                    long off = Math.min(Cents.part(sum, discount.percent(), WHOLE), left.getOrDefault(kind, 0L));
                    if (off > 0) {
                        left.merge(kind, -off, Long::sum);
                        charges.add(line(discount, kind, off));
                    }
                });
                if (charges.size() > lines) {
                    applied.add(discount);
                }
            }
        }
        return applied;
    }

    private static Map<Kind, Long> sums(List<Charge> charges, Target target) {
        Map<Kind, Long> sums = new LinkedHashMap<>();
        charges.stream()
                .filter(charge -> target == Target.ALL || charge.kind().equals("space") == (target == Target.SPACES))
                .forEach(charge -> sums.merge(Kind.of(charge), charge.cents(), Long::sum));
        return sums;
    }

    private Charge line(Discount discount, Kind kind, long off) {
        return new Charge(
                "discount",
                discount.id(),
                "rental",
                1,
                -off,
                kind.vat(),
                kind.taxIncluded(),
                discount.id(),
                kind.vatCode(),
                new Reasons(occasion).of(discount.when()));
    }
}
