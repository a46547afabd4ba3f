package org.marot.pricing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns charges into lines: VAT for each rate on the sum, half a cent rounded up, shared out by the largest remainder. */
final class VatReckoning {
    private static final int WHOLE = 10_000;

    private VatReckoning() {}

    private record Kind(int vat, boolean taxIncluded) {
        int divisor() {
            return taxIncluded ? WHOLE + vat : WHOLE;
        }
    }

    static List<PriceLine> of(List<Charge> charges) {
        Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
        for (int index = 0; index < charges.size(); index++) {
            Charge charge = charges.get(index);
            kinds.computeIfAbsent(new Kind(charge.vat(), charge.taxIncluded()), kind -> new ArrayList<>())
                    .add(index);
        }
        List<Long> taxes = new ArrayList<>(Collections.nCopies(charges.size(), 0L));
        kinds.forEach((kind, alike) -> {
            List<Long> amounts =
                    alike.stream().map(index -> charges.get(index).cents()).toList();
            List<Long> parts = Cents.parts(amounts, kind.vat(), kind.divisor());
            for (int index = 0; index < parts.size(); index++) {
                taxes.set(alike.get(index), parts.get(index));
            }
        });
        return IntStream.range(0, charges.size())
                .mapToObj(index -> line(charges.get(index), taxes.get(index)))
                .toList();
    }

    private static PriceLine line(Charge charge, long vat) {
        return new PriceLine(
                charge.kind(),
                charge.subject(),
                charge.unit(),
                charge.quantity(),
                charge.unitCents(),
                charge.taxIncluded(),
                charge.vat(),
                charge.taxIncluded() ? charge.cents() - vat : charge.cents(),
                vat,
                charge.rule(),
                charge.vatCode(),
                charge.because());
    }
}
