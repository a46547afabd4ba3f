package org.marot.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.marot.series.write.Occurrence;
import org.marot.shared.SpaceId;

/**
 * What a move changes about the dates of a series; null keeps what is.
 *
 * @param following from this date of the rule on; null for all dates
 * @param from the new time of day
 * @param to the new end; 00:00 is the midnight after; without it the length stays
 * @param skipConflicts leave dates where they are that cannot be moved, rather than refuse all
 */
public record SeriesChange(
        @Nullable LocalDate following,
        @Nullable SpaceId space,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        boolean skipConflicts) {

    boolean concerns(Occurrence occurrence) {
        return following == null || !occurrence.date().isBefore(following);
    }

    /** Where it puts one date. */
    Candidate applied(Occurrence planned) {
        LocalDateTime oldFrom = planned.period().from().toLocalDateTime();
        LocalDateTime oldTo = planned.period().to().toLocalDateTime();
        LocalDateTime newFrom = from == null ? oldFrom : oldFrom.toLocalDate().atTime(from);
        LocalDateTime newTo = to == null
                ? newFrom.plus(Duration.between(oldFrom, oldTo))
                : lastDay(oldTo).atTime(to).plusDays(to.equals(LocalTime.MIDNIGHT) ? 1 : 0);
        SpaceId where = space == null ? planned.space() : space;
        return Candidate.at(
                planned.date(), where, newFrom, newTo, planned.period().zone());
    }

    /** The midnight that ends a day belongs to that day. */
    private static LocalDate lastDay(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }
}
