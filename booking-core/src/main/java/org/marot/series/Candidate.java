package org.marot.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/**
 * A date of a series on its way to a verdict: wall-clock times made into instants, as far as the clock has them.
 *
 * @param missing the local time that the clock does not show on that date
 */
record Candidate(
        LocalDate date,
        SpaceId space,
        @Nullable Period period,
        @Nullable LocalDateTime missing,
        boolean hourTwice,
        boolean apart) {

    static Candidate at(LocalDate date, SpaceId space, LocalDateTime from, LocalDateTime to, ZoneId zone) {
        List<ZoneOffset> starts = zone.getRules().getValidOffsets(from);
        List<ZoneOffset> ends = zone.getRules().getValidOffsets(to);
        if (starts.isEmpty() || ends.isEmpty()) {
            return new Candidate(date, space, null, starts.isEmpty() ? from : to, false, false);
        }
        ZonedDateTime start = ZonedDateTime.ofStrict(from, starts.get(0), zone);
        ZonedDateTime end = ZonedDateTime.ofStrict(to, ends.get(0), zone);
        boolean twice = starts.size() > 1 || ends.size() > 1;
        // from inside the hour before the clock goes back to inside the same hour can turn round
        return start.toInstant().isBefore(end.toInstant())
                ? new Candidate(date, space, new Period(start, end), null, twice, false)
                : new Candidate(date, space, null, to, false, false);
    }

    static Candidate apart(LocalDate date, SeriesWish.Place place) {
        return new Candidate(date, place.space(), place.period(), null, false, true);
    }
}
