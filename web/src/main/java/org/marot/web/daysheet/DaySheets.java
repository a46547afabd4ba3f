package org.marot.web.daysheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.people.Titles;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationFilter;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.seats.Desks;
import org.springframework.stereotype.Component;

/** Puts a venue's day together: its reservations, who they are for, and what can be done with each. */
@Component
class DaySheets {
    /** More than any venue has in a day. */
    private static final int MOST = 2_000;

    private static final List<ReservationStatus> SHOWN = List.of(
            ReservationStatus.HELD,
            ReservationStatus.CONFIRMED,
            ReservationStatus.CHECKED_IN,
            ReservationStatus.COMPLETED,
            ReservationStatus.NO_SHOW);

    private final ReservationTable table;
    private final Customers customers;
    private final Titles titles;
    private final Catalogue catalogue;
    private final Say say;
    private final Desks desks;
    private final Clock clock;

    DaySheets(
            ReservationTable table,
            Customers customers,
            Titles titles,
            Catalogue catalogue,
            Say say,
            Desks desks,
            Clock clock) {
        this.table = table;
        this.customers = customers;
        this.titles = titles;
        this.catalogue = catalogue;
        this.say = say;
        this.desks = desks;
        this.clock = clock;
    }

    /** @param sought a part of a name, a reference or a space; everything when empty */
    DaySheet of(Venue venue, LocalDate date, String sought) {
        ZoneId zone = venue.zone();
        List<ReservationRow> rows = table.list(
                new ReservationFilter(
                        null,
                        null,
                        List.of(venue.id()),
                        null,
                        null,
                        SHOWN,
                        date.atStartOfDay(zone).toInstant(),
                        date.plusDays(1).atStartOfDay(zone).toInstant()),
                0,
                MOST);
        Map<CustomerId, Customer> known = customers.find(
                rows.stream().map(ReservationRow::customerId).distinct().toList());
        Map<ReservationId, String> named =
                titles.find(rows.stream().map(ReservationRow::id).toList());
        Instant now = clock.instant();
        List<DayLine> lines = rows.stream()
                .map(row -> line(row, who(row, venue, known), named.get(row.id()), now))
                .filter(line -> line.matches(sought.strip().toLowerCase(Locale.ROOT)))
                .toList();
        return new DaySheet(
                pick(lines, line -> line.awaited()),
                pick(lines, line -> line.present()),
                pick(lines, line -> !line.awaited() && !line.present()));
    }

    private static List<DayLine> pick(List<DayLine> lines, Predicate<DayLine> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    private String who(ReservationRow row, Venue venue, Map<CustomerId, Customer> known) {
        return row.customerId().equals(WalkIns.customerOf(venue.id()))
                ? say.text("daysheet.visitor")
                : Optional.ofNullable(known.get(row.customerId()))
                        .flatMap(Customer::name)
                        .orElseGet(() -> say.text("daysheet.nameless"));
    }

    private DayLine line(ReservationRow row, String who, @Nullable String title, Instant now) {
        Space space = catalogue.space(new SpaceId(row.space())).orElse(null);
        Period period = row.period();
        ReservationStatus status = row.reservationStatus();
        boolean over = !now.isBefore(period.end());
        boolean today = sameDay(period, now);
        boolean correctable = status == ReservationStatus.CHECKED_IN || status == ReservationStatus.NO_SHOW;
        Instant arrived = row.arrivedAt();
        return new DayLine(
                row.reservation(),
                row.reference(),
                say.times(period),
                who,
                title,
                space == null ? row.space() : say.name(space),
                space != null && space.isPool(),
                desks.of(row),
                row.attendees(),
                say.word(row.layout()),
                row.status(),
                status == ReservationStatus.CONFIRMED && !over && now.isAfter(period.start()),
                arrived == null ? null : say.time(arrived.atZone(period.zone())),
                !over && (status == ReservationStatus.CONFIRMED || status == ReservationStatus.HELD),
                status == ReservationStatus.CHECKED_IN,
                correctable && today,
                status.isLiving() && !over,
                say.length(
                        space == null ? Duration.ofMinutes(30) : space.rules().granularity()));
    }

    private static boolean sameDay(Period period, Instant now) {
        LocalDate today = now.atZone(period.zone()).toLocalDate();
        return !today.isBefore(period.from().toLocalDate())
                && !today.isAfter(period.to().minusNanos(1).toLocalDate());
    }
}
