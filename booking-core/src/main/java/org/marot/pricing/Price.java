package org.marot.pricing;

import java.util.List;
import java.util.TreeMap;

/** A price in hundredths of the town's currency, with everything that it is made of. */
public record Price(List<PriceLine> lines) {
    public Price {
        lines = List.copyOf(lines);
    }

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
