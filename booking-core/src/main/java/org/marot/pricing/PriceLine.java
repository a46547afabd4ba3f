package org.marot.pricing;

import java.util.List;

/**
 * One line of a price. The VAT of all lines of a rate is rounded once, on their sum, and shared out among them, so that the
 * lines add up to the whole.
 *
 * @param kind {@code space}, {@code service}, {@code supplement}, {@code discount}, {@code pass} or {@code change}
 * @param subject the space's id (several are joined by {@code +}) or the service's code
 * @param unit what one piece of the quantity is: {@code hour}, {@code half-day}, {@code day}, {@code person} or {@code piece}
 * @param unitCents the price of one, as the tariff gives it
 * @param taxIncluded whether {@code unitCents} holds the VAT
 * @param vatRate in hundredths of a percent
 * @param rule the line of the tariff that was applied, by its id in the grid
 * @param vatCode the rate's name in the grid; empty for prices of the town's file
 * @param because why that line, as words such as {@code category:resident}, {@code season:winter} or {@code counter:first}
 */
public record PriceLine(
        String kind,
        String subject,
        String unit,
        long quantity,
        long unitCents,
        boolean taxIncluded,
        int vatRate,
        long net,
        long vat,
        String rule,
        String vatCode,
        List<String> because) {
    public PriceLine {
        because = List.copyOf(because);
    }

    /** By the prices of the town's file. */
    public PriceLine(
            String kind,
            String subject,
            String unit,
            long quantity,
            long unitCents,
            boolean taxIncluded,
            int vatRate,
            long net,
            long vat) {
        this(
                kind,
                subject,
                unit,
                quantity,
                unitCents,
                taxIncluded,
                vatRate,
                net,
                vat,
                kind + "/" + subject + "/" + unit,
                "",
                List.of());
    }

    public long gross() {
        return net + vat;
    }
}
