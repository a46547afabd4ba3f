package org.marot.proof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one customer is on each day.
 *
 * @param unproved on every other day
 * @param proved the first that holds on a day counts
 */
public record CategoriesByDay(String unproved, List<Proved> proved) {
    public CategoriesByDay {
        proved = List.copyOf(proved);
    }

    /** @param to the last day; null as long as nothing ends it */
    public record Proved(
            String category, LocalDate from, @Nullable LocalDate to) {
        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** The same on every day. */
    public static CategoriesByDay always(String category) {
        return new CategoriesByDay(category, List.of());
    }

    public String on(LocalDate day) {
        return proved.stream()
                .filter(one -> one.holdsOn(day))
                .map(Proved::category)
                .findFirst()
                .orElse(unproved);
    }
}
