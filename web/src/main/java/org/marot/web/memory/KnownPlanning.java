package org.marot.web.memory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marot.claims.OutOfUseTimes;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.availability.PlanningEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A venue's planning as it was known at a moment. */
@Component
class KnownPlanning {
    private final JdbcClient jdbc;
    private final OutOfUseTimes outOfUse;

    KnownPlanning(JdbcClient jdbc, OutOfUseTimes outOfUse) {
        this.jdbc = jdbc;
        this.outOfUse = outOfUse;
    }

    /** What was known at {@code known} to be out of use within [from, to). */
    List<PlanningEntry> closures(VenueId venue, Instant from, Instant to, Instant known) {
        return outOfUse.knownAt(known, venue, from, to).stream()
                .map(PlanningEntry::of)
                .toList();
    }

    /** The reservations that lived or were over at {@code known} and whose claim, as it was then, touches [from, to). */
    List<PlanningEntry> of(VenueId venue, Instant from, Instant to, Instant known) {
        return jdbc
                .sql("select * from reservation_memory where venue = :venue and spans && tstzrange(:from, :to)")
                .param("venue", venue.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> MemoryTable.read(row))
                .list()
                .stream()
                .flatMap(row -> entry(row, known))
                .filter(entry -> (entry.status().isLiving() || entry.status() == ReservationStatus.COMPLETED)
                        && entry.claim().start().isBefore(to)
                        && entry.claim().end().isAfter(from))
                .sorted(Comparator.comparing(
                                (PlanningEntry entry) -> entry.period().start())
                        .thenComparing(entry -> entry.space().value())
                        .thenComparing(PlanningEntry::unit)
                        .thenComparing(entry -> entry.reservation().toString()))
                .toList();
    }

    private static Stream<PlanningEntry> entry(Remembered row, Instant known) {
        return row.at(known).stream().map(then -> {
            Occupancy occupancy = then.occupancy();
            return new PlanningEntry(
                    ReservationId.of(row.reservation()),
                    row.reference(),
                    new SpaceId(occupancy.space()),
                    occupancy.unit(),
                    period(occupancy.from(), occupancy.to(), occupancy),
                    period(occupancy.claimFrom(), occupancy.claimTo(), occupancy),
                    ReservationStatus.of(then.status()),
                    CustomerId.of(row.customer()));
        });
    }

    private static Period period(String from, String to, Occupancy occupancy) {
        ZoneId zone = ZoneId.of(occupancy.zone());
        return new Period(
                OffsetDateTime.parse(from).atZoneSameInstant(zone),
                OffsetDateTime.parse(to).atZoneSameInstant(zone));
    }
}
