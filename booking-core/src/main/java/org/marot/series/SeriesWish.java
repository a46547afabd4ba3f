package org.marot.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/**
 * What a customer would like to repeat.
 *
 * @param from of the first period, on the venue's wall clock; its time of day is that of every date
 * @param rule by RFC 5545
 * @param layout null for the usual one
 * @param skip dates that are left out
 * @param instead another place for single dates
 * @param skipConflicts leave dates out that cannot be had, rather than refuse all
 * @param accessibleUnit of a pool, on every date one of the desks that are kept for those who need them; not in the log
 */
public record SeriesWish(
        SpaceId space,
        LocalDateTime from,
        LocalDateTime to,
        String rule,
        CustomerId customer,
        String category,
        int attendees,
        @Nullable String layout,
        Set<LocalDate> skip,
        Map<LocalDate, Place> instead,
        boolean skipConflicts,
        boolean accessibleUnit) {

    /** Where one date is to be. */
    public record Place(SpaceId space, Period period) {}

    /** For somebody who needs no accessible desk. */
    public SeriesWish(
            SpaceId space,
            LocalDateTime from,
            LocalDateTime to,
            String rule,
            CustomerId customer,
            String category,
            int attendees,
            @Nullable String layout,
            Set<LocalDate> skip,
            Map<LocalDate, Place> instead,
            boolean skipConflicts) {
        this(space, from, to, rule, customer, category, attendees, layout, skip, instead, skipConflicts, false);
    }

    public SeriesWish {
        skip = Set.copyOf(skip);
        instead = Map.copyOf(instead);
    }
}
