package org.marot.web.congress;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.SpaceUsed;
import org.marot.congress.write.Plan;
import org.marot.congress.write.Service;
import org.marot.congress.write.SpaceUse;
import org.marot.shared.CellId;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * What an event file wants, as its projection knows it.
 *
 * @param signed its spaces are the customer's
 * @param sheet null where no function sheet was given out
 */
public record EventPlan(
        EventFileId file,
        String reference,
        boolean signed,
        Plan plan,
        @Nullable SheetStanding sheet) {

    static EventPlan of(EventFileRow row) {
        ZoneId zone = ZoneId.of(row.zone());
        Plan plan = new Plan(
                new VenueId(row.venue()),
                row.attendees(),
                row.content().spaces().stream().map(use -> use(use, zone)).toList(),
                row.content().services().stream()
                        .map(one -> new Service(
                                one.code(), one.quantity(), LocalDate.parse(Objects.requireNonNull(one.day()))))
                        .toList());
        return new EventPlan(EventFileId.of(row.eventFile()), row.reference(), row.isSigned(), plan, row.sheet());
    }

    private static SpaceUse use(SpaceUsed use, ZoneId zone) {
        return new SpaceUse(
                new SpaceId(use.space()),
                use.cells().stream().map(CellId::new).toList(),
                new Period(
                        OffsetDateTime.parse(use.from()).atZoneSameInstant(zone),
                        OffsetDateTime.parse(use.to()).atZoneSameInstant(zone)),
                Duration.parse(use.setUp()),
                Duration.parse(use.strike()),
                use.layout(),
                use.attendees());
    }
}
