package org.marot.reservation.write;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.marot.claims.ClaimTaken;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.UnitChanged;
import org.marot.reservation.events.UnitFrom;
import org.marot.shared.CellId;
import org.marot.shared.Period;

/** Turns what was decided into the primitives that events are made of, and back. */
final class Facts {
    private Facts() {}

    static Occupancy occupancy(Agreed agreed, Wish wish) {
        return new Occupancy(
                agreed.space().id().value(),
                agreed.space().cells().stream().map(CellId::value).toList(),
                agreed.taken().unit(),
                text(wish.period().from()),
                text(wish.period().to()),
                text(agreed.claim().from()),
                text(agreed.claim().to()),
                wish.period().zone().getId());
    }

    static List<UnitChanged> reseated(ClaimTaken taken) {
        return taken.reseated().stream()
                .map(one -> new UnitChanged(one.holder().toString(), one.unit()))
                .toList();
    }

    static List<UnitFrom> later(ClaimTaken taken, ZoneId zone) {
        return taken.later().stream()
                .map(one -> new UnitFrom(one.unit(), local(one.from(), zone)))
                .toList();
    }

    static Period period(Occupancy occupancy) {
        ZoneId zone = ZoneId.of(occupancy.zone());
        return new Period(zoned(occupancy.from(), zone), zoned(occupancy.to(), zone));
    }

    /** As before, with another end. */
    static Period until(String to, Period before) {
        return new Period(before.from(), zoned(to, before.zone()));
    }

    static String local(Instant time, ZoneId zone) {
        return text(time.atZone(zone));
    }

    static String layout(Agreed agreed, Wish wish) {
        String layout = wish.layout();
        return layout != null ? layout : agreed.space().layouts().get(0).name();
    }

    private static ZonedDateTime zoned(String text, ZoneId zone) {
        return OffsetDateTime.parse(text).atZoneSameInstant(zone);
    }

    private static String text(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }
}
