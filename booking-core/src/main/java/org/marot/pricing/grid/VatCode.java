package org.marot.pricing.grid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A VAT rate by its name; what it comes to may change with the years.
 *
 * @param category of EN 16931: {@code S} taxable, {@code E} exempt, {@code O} out of scope
 * @param exemption why no VAT is due, for example {@code VATEX-FR-CGI261D-2}; null where it is
 * @param periods the latest first
 */
public record VatCode(String category, @Nullable String exemption, List<Rate> periods) {
    public VatCode {
        periods = periods.stream()
                .sorted(Comparator.comparing(Rate::from).reversed())
                .toList();
    }

    /**
     * A rate from a day on.
     *
     * @param rate in hundredths of a percent
     */
    public record Rate(LocalDate from, int rate) {}

    /** In hundredths of a percent; empty before the first day. */
    public OptionalInt on(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.from().isAfter(day))
                .mapToInt(Rate::rate)
                .findFirst();
    }
}
