package org.marot.congress.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quote, by the line of the tariff that was applied. The lines of a rate add up to its VAT, which is rounded
 * once.
 *
 * @param kind {@code space}, {@code service}, {@code supplement} or {@code discount}
 * @param subject the space's id (several are joined by {@code +}) or the service's code
 * @param unit what one piece of the quantity is, for example {@code half-day}
 * @param unitPrice as the tariff gives it, with its VAT where {@code taxIncluded}
 * @param rule the line of the grid; null only in what was stored before there were grids, until its event is read
 * @param vatCode the rate's name in the grid; empty for prices of the town's file
 * @param because why that line, as words
 */
public record QuotedLine(
        String kind,
        String subject,
        String unit,
        long quantity,
        long unitPrice,
        boolean taxIncluded,
        int vatRate,
        long net,
        long vat,
        @Nullable String rule,
        @Nullable String vatCode,
        @Nullable List<String> because) {

    /** What was quoted before there were grids was by the prices of the town's file. */
    static List<QuotedLine> complete(List<QuotedLine> lines) {
        return lines.stream().map(QuotedLine::complete).toList();
    }

    private QuotedLine complete() {
        return new QuotedLine(
                kind,
                subject,
                unit,
                quantity,
                unitPrice,
                taxIncluded,
                vatRate,
                net,
                vat,
                rule == null ? kind + "/" + subject + "/" + unit : rule,
                vatCode == null ? "" : vatCode,
                because == null ? List.of() : List.copyOf(because));
    }
}
