package org.marot.series.write;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.marot.series.events.PlannedDate;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;

/**
 * One date of a series and where it is planned.
 *
 * @param date the rule's date, which names it for ever
 * @param apart the customer took another time or space for this date alone
 */
public record Occurrence(LocalDate date, ReservationId reservation, SpaceId space, Period period, boolean apart) {
    static Occurrence of(PlannedDate planned, ZoneId zone) {
        return new Occurrence(
                LocalDate.parse(planned.date()),
                ReservationId.of(planned.reservation()),
                new SpaceId(planned.space()),
                new Period(zoned(planned.from(), zone), zoned(planned.to(), zone)),
                planned.apart());
    }

    /** The same date elsewhere. */
    public Occurrence at(SpaceId otherSpace, Period otherPeriod) {
        return new Occurrence(date, reservation, otherSpace, otherPeriod, apart);
    }

    PlannedDate planned() {
        return new PlannedDate(
                date.toString(),
                reservation.toString(),
                space.value(),
                period.from().toOffsetDateTime().toString(),
                period.to().toOffsetDateTime().toString(),
                apart);
    }

    private static ZonedDateTime zoned(String text, ZoneId zone) {
        return OffsetDateTime.parse(text).atZoneSameInstant(zone);
    }
}
