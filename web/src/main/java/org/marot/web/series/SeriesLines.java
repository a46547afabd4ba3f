package org.marot.web.series;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.web.page.Say;
import org.marot.web.series.SeriesTable.Standing;
import org.springframework.stereotype.Component;

/** Puts the dates of a series into lines: where each is planned, and where its reservation is by now. */
@Component
class SeriesLines {
    private final SeriesTable table;
    private final Catalogue catalogue;
    private final Say say;
    private final Clock clock;

    SeriesLines(SeriesTable table, Catalogue catalogue, Say say, Clock clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.say = say;
        this.clock = clock;
    }

    List<SeriesLine> of(List<SeriesDate> dates) {
        Map<String, Standing> standings =
                table.standings(dates.stream().map(SeriesDate::reservation).toList());
        return dates.stream()
                .map(date -> line(date, standings.get(date.reservation())))
                .toList();
    }

    String spaceName(String id) {
        return catalogue.space(new SpaceId(id)).map(say::name).orElse(id);
    }

    boolean keepsAccessibleDesks(String id) {
        return catalogue
                .space(new SpaceId(id))
                .filter(space -> !space.keptUnits().isEmpty())
                .isPresent();
    }

    private SeriesLine line(SeriesDate date, @Nullable Standing standing) {
        return date.isSkipped() ? skipped(date) : booked(date, standing);
    }

    private SeriesLine skipped(SeriesDate date) {
        LocalDateTime from = LocalDateTime.parse(date.fromLocal());
        LocalDateTime to = LocalDateTime.parse(date.toLocal());
        boolean coming = from.atZone(ZoneId.of(date.zone())).toInstant().isAfter(clock.instant());
        return new SeriesLine(
                date.date(),
                say.day(from),
                say.time(from) + " – " + say.end(to.toLocalTime()),
                spaceName(date.space()),
                null,
                "skipped",
                coming,
                false,
                UUID.randomUUID().toString());
    }

    /** A reservation that its table does not know yet is still where the series planned it. */
    private SeriesLine booked(SeriesDate date, @Nullable Standing known) {
        Standing standing = known == null
                ? new Standing(
                        date.isPlanned() ? "confirmed" : "cancelled", date.space(), date.fromLocal(), date.toLocal())
                : known;
        ZoneId zone = ZoneId.of(date.zone());
        Period period = new Period(
                OffsetDateTime.parse(standing.fromLocal()).atZoneSameInstant(zone),
                OffsetDateTime.parse(standing.toLocal()).atZoneSameInstant(zone));
        Instant now = clock.instant();
        boolean elsewhere = !standing.space().equals(date.space())
                || !standing.fromLocal().equals(date.fromLocal())
                || !standing.toLocal().equals(date.toLocal());
        return new SeriesLine(
                date.date(),
                say.day(period.from()),
                say.times(period),
                spaceName(standing.space()),
                date.reservation(),
                standing.status(),
                standing.isLiving() && period.end().isAfter(now),
                date.apart() || (date.isPlanned() && elsewhere),
                "");
    }
}
