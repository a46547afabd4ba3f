package org.marot.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A price in hundredths of the town's currency, with everything that it is made of.
 *
 * @param grid under which it was reckoned; null for prices of the town's file
 * @param spent the rights that it takes when it is agreed on
 * @param passUnits how many units of the offered pass it takes
 */
public record Price(List<PriceLine> lines, @Nullable GridVersion grid, List<SpentRight> spent, int passUnits) {
    /** Every town's, as long as no file can say another. */
    public static final String CURRENCY = "EUR";

    public Price {
        lines = List.copyOf(lines);
        spent = List.copyOf(spent);
    }

    /** By the prices of the town's file. */
    public Price(List<PriceLine> lines) {
        this(lines, null, List.of(), 0);
    }

    /**
     * One grid of a venue.
     *
     * @param decision its reference
     */
    public record GridVersion(String decision, LocalDate inForce) {}

    /** One of a counter of the grid, in the year of the first day. */
    public record SpentRight(String counter, int year) {}

    /**
     * What one rate comes to.
     *
     * @param rate in hundredths of a percent
     */
    public record Vat(int rate, long net, long vat) {}

    /** By growing rate. */
    public List<Vat> vatByRate() {
        TreeMap<Integer, Vat> rates = new TreeMap<>();
        for (PriceLine line : lines) {
            rates.merge(
                    line.vatRate(),
                    new Vat(line.vatRate(), line.net(), line.vat()),
                    (one, other) -> new Vat(one.rate(), one.net() + other.net(), one.vat() + other.vat()));
        }
        return List.copyOf(rates.values());
    }

    public long net() {
        return lines.stream().mapToLong(PriceLine::net).sum();
    }

    public long vat() {
        return lines.stream().mapToLong(PriceLine::vat).sum();
    }

    public long gross() {
        return net() + vat();
    }

    /** That part of the gross price, half a cent rounded up. */
    public long share(int percent) {
        return Cents.part(gross(), percent, 100);
    }
}
