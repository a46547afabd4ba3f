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
 * @param because why that line, in words of which a colon parts the kind from what it says:
 *     {@code category:resident}, {@code purpose:meeting}, {@code season:winter}, {@code days:mon,tue},
 *     {@code people:151-} and {@code minutes:0-360} (both ends included, none after the dash for any),
 *     {@code with:kitchen}, {@code without:kitchen}, {@code counter:first:1/2} (the first of two in the year),
 *     {@code unit:day}, {@code together:small+large}, {@code cheapest:hour:3500} (what it would have cost by the hour),
 *     {@code included:1}, {@code pass:7} (how many units are left afterwards), {@code changed-by-staff}
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
