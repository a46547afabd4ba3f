package org.marot.web.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.ReservationBegun;
import org.marot.web.projection.Fact;

/**
 * One reservation as the figures count it.
 *
 * @param leadDays from the date on which it was asked for to the date that was asked for; a later move does not change it
 */
record Use(
        String reservation,
        String venue,
        String space,
        List<String> cells,
        String customer,
        String category,
        Instant starts,
        Instant ends,
        String status,
        int leadDays,
        long sequence) {

    static Use begun(ReservationBegun event, String status, Fact fact) {
        Occupancy occupancy = event.occupancy();
        LocalDate asked = LocalDate.ofInstant(Instant.parse(event.at()), ZoneId.of(occupancy.zone()));
        LocalDate wanted = OffsetDateTime.parse(occupancy.from()).toLocalDate();
        return new Use(
                event.reservation(),
                event.venue(),
                occupancy.space(),
                occupancy.cells(),
                event.customer(),
                event.category(),
                instant(occupancy.from()),
                instant(occupancy.to()),
                status,
                (int) Math.max(0, ChronoUnit.DAYS.between(asked, wanted)),
                fact.envelope().sequence());
    }

    Use became(String now, Fact fact) {
        return new Use(
                reservation,
                venue,
                space,
                cells,
                customer,
                category,
                starts,
                ends,
                now,
                leadDays,
                fact.envelope().sequence());
    }

    Use occupying(Occupancy occupancy, Fact fact) {
        return new Use(
                reservation,
                venue,
                occupancy.space(),
                occupancy.cells(),
                customer,
                category,
                instant(occupancy.from()),
                instant(occupancy.to()),
                status,
                leadDays,
                fact.envelope().sequence());
    }

    Use until(String to) {
        return new Use(
                reservation, venue, space, cells, customer, category, starts, instant(to), status, leadDays, sequence);
    }

    /** It took its space, or still does. */
    boolean isKept() {
        return status.equals("confirmed") || hasCome();
    }

    boolean hasCome() {
        return status.equals("checked-in") || status.equals("completed");
    }

    boolean wasMissed() {
        return status.equals("no-show");
    }

    private static Instant instant(String local) {
        return OffsetDateTime.parse(local).toInstant();
    }
}
