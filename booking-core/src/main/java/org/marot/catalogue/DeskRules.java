package org.marot.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When the customers of a desk pool learn which desk is theirs.
 *
 * @param named the hour, the evening before, at which the desks of a day are named; null: only as people come
 * @param pins customers may choose a desk themselves
 * @param keptUntil the hour, the evening before, until which accessible desks are kept for those who need them; null: always
 */
public record DeskRules(
        @Nullable LocalTime named, boolean pins, @Nullable LocalTime keptUntil) {
    /** Where a file says nothing. */
    public static final DeskRules USUAL = new DeskRules(null, false, null);

    /** When the desks of that day are named; null for never. */
    public @Nullable Instant namingOf(LocalDate day, ZoneId zone) {
        return named == null ? null : eveningBefore(day, named, zone);
    }

    /** The beginning of the first day whose accessible desks are still kept at that moment. */
    public Instant keptFrom(Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        if (keptUntil == null) {
            return day.atStartOfDay(zone).toInstant();
        }
        LocalDate next = day.plusDays(1);
        boolean released = !now.isBefore(eveningBefore(next, keptUntil, zone));
        return (released ? next.plusDays(1) : next).atStartOfDay(zone).toInstant();
    }

    private static Instant eveningBefore(LocalDate day, LocalTime hour, ZoneId zone) {
        return day.minusDays(1).atTime(hour).atZone(zone).toInstant();
    }
}
