package org.marot.congress.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Conditions;

/**
 * What is owed when a signed event is given up, by the conditions of its quote.
 *
 * @param days from that day to the first day of the event, on the venue's clock
 * @param percent of the gross price
 * @param due in hundredths of the currency
 */
public record Cancellation(Quote quote, long days, int percent, long due) {

    /** Empty unless the file is signed by a quote. */
    public static Optional<Cancellation> of(FileReceipt file, Instant at) {
        return of(file.status(), file.agreed(), file.plan(), at);
    }

    static Optional<Cancellation> of(FileStatus status, @Nullable Quote agreed, Plan plan, Instant at) {
        if (status != FileStatus.CONFIRMED || agreed == null) {
            return Optional.empty();
        }
        LocalDate first = plan.spaces().stream()
                .map(use -> use.period().from().toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
        long days = ChronoUnit.DAYS.between(at.atZone(plan.zone()).toLocalDate(), first);
        int percent = Conditions.due(agreed.cancelling(), days);
        return Optional.of(
                new Cancellation(agreed, days, percent, agreed.price().share(percent)));
    }
}
