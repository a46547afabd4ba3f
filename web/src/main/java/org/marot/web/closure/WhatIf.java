package org.marot.web.closure;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.TakenTimes;
import org.marot.closure.write.Closing;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.people.Titles;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Alternative;
import org.marot.web.availability.Leaving;
import org.marot.web.availability.Relocations;
import org.marot.web.congress.EventTurn;
import org.marot.web.congress.EventTurns;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.series.SeriesTable;
import org.springframework.stereotype.Component;

/** Who would be hit by a closure, and where each could go. Asks the claims who it is, and the tables what they have. */
@Component
class WhatIf {
    /**
     * @param events hit as well: nobody but their organiser can say where they go
     * @param unknown hit, but not yet in the tables: the page must be asked again
     */
    record Hits(List<HitLine> lines, List<EventTurn> events, int unknown) {
        public long undecided() {
            return lines.stream().filter(HitLine::undecided).count();
        }
    }

    private final TakenTimes taken;
    private final ReservationTable table;
    private final SeriesTable series;
    private final Relocations relocations;
    private final Catalogue catalogue;
    private final Customers customers;
    private final Titles titles;
    private final EventTurns events;
    private final Say say;
    private final Clock clock;

    WhatIf(
            TakenTimes taken,
            ReservationTable table,
            SeriesTable series,
            Relocations relocations,
            Catalogue catalogue,
            Customers customers,
            Titles titles,
            EventTurns events,
            Say say,
            Clock clock) {
        this.taken = taken;
        this.table = table;
        this.series = series;
        this.relocations = relocations;
        this.catalogue = catalogue;
        this.customers = customers;
        this.titles = titles;
        this.events = events;
        this.say = say;
        this.clock = clock;
    }

    /** @param sent what the form said of each before; null when it was not sent yet, and the first place is proposed */
    Hits of(Closing asked, Venue venue, Actor by, @Nullable Map<String, String> sent) {
        Instant now = clock.instant();
        Closing closing = asked.notBefore(now);
        Set<UUID> holders = taken.holders(
                closing.cells(), closing.period().start(), closing.period().end());
        List<ReservationRow> rows = table.find(holders).stream()
                .sorted(Comparator.comparing(
                                (ReservationRow row) -> row.period().start())
                        .thenComparing(ReservationRow::reference))
                .toList();
        List<ReservationRow> movable =
                rows.stream().filter(row -> isOpen(row, now)).toList();
        Map<ReservationId, List<Alternative>> places = relocations.of(
                movable.stream().flatMap(row -> leaving(row).stream()).toList(), ClosureForm.planned(closing), by);
        Names names = names(rows);
        List<HitLine> lines = rows.stream()
                .map(row -> line(row, names, places.getOrDefault(row.id(), List.of()), isOpen(row, now), sent))
                .toList();
        List<EventTurn> inTheWay =
                events.among(holders, closing.period().start(), closing.period().end());
        long files = inTheWay.stream().map(EventTurn::file).distinct().count();
        return new Hits(lines, inTheWay, holders.size() - rows.size() - (int) files);
    }

    private record Names(
            Map<CustomerId, Customer> customers, Map<ReservationId, String> titles, Map<String, String> series) {}

    private Names names(List<ReservationRow> rows) {
        return new Names(
                customers.find(
                        rows.stream().map(ReservationRow::customerId).distinct().toList()),
                titles.find(rows.stream().map(ReservationRow::id).toList()),
                rows.isEmpty()
                        ? new HashMap<>()
                        : series.seriesOf(
                                rows.stream().map(ReservationRow::reservation).toList()));
    }

    private static boolean isOpen(ReservationRow row, Instant now) {
        ReservationStatus status = row.reservationStatus();
        return status.isLiving() && now.isBefore(row.period().end());
    }

    private Optional<Leaving> leaving(ReservationRow row) {
        return catalogue
                .space(new SpaceId(row.space()))
                .map(space -> new Leaving(row.id(), space, row.period(), row.attendees(), row.category()));
    }

    private HitLine line(
            ReservationRow row,
            Names names,
            List<Alternative> found,
            boolean open,
            @Nullable Map<String, String> sent) {
        List<HitLine.Place> places = found.stream().map(one -> place(one, row)).toList();
        String proposed = places.isEmpty() ? "" : places.get(0).value();
        String chosen = sent == null ? proposed : sent.getOrDefault("fate-" + row.reservation(), "");
        return new HitLine(
                row.reservation(),
                row.sequence(),
                row.reference(),
                row.status(),
                Optional.ofNullable(names.customers().get(row.customerId()))
                        .flatMap(Customer::name)
                        .orElseGet(() -> say.text("daysheet.nameless")),
                names.titles().get(row.id()),
                nameOf(new SpaceId(row.space())),
                say.period(row.period()),
                row.attendees(),
                names.series().containsKey(row.reservation()),
                open ? null : say.moment(row.period().to()),
                places,
                chosen);
    }

    private HitLine.Place place(Alternative one, ReservationRow row) {
        Period now = row.period();
        String when = one.period().equals(now)
                ? say.text("closure.same-time")
                : say.shortDay(one.period().from()) + ", " + say.times(one.period());
        String label = say.text("closure.move-to", nameOf(one.space()), when);
        return new HitLine.Place(Fates.value(one.space(), one.period()), label + layout(one, row));
    }

    /** How another room will be furnished; nothing for the same one, and for desks. */
    private String layout(Alternative one, ReservationRow row) {
        Space there = catalogue.space(one.space()).orElse(null);
        if (there == null || there.isPool() || there.id().value().equals(row.space())) {
            return "";
        }
        String usual = there.layouts().get(0).name();
        boolean kept = there.holds(row.layout(), row.attendees());
        return ", "
                + (kept || usual.equals(row.layout())
                        ? say.text("closure.layout-kept", say.word(row.layout()))
                        : say.text("closure.layout-usual", say.word(usual), say.word(row.layout())));
    }

    private String nameOf(SpaceId id) {
        return catalogue.space(id).map(say::name).orElse(id.value());
    }
}
