package org.marot.web.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A venue's living reservations, as the availability table has them. */
@Component
class PlanningEntries {
    private final JdbcClient jdbc;

    PlanningEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanningEntry> of(VenueId venue, Instant from, Instant to) {
        return jdbc.sql("""
                        select reservation, reference, space, unit, zone, starts, ends, status, customer,
                               lower(claimed) as claim_from, upper(claimed) as claim_to
                        from availability
                        where status in ('held', 'confirmed', 'checked-in', 'completed')
                          and venue = :venue and claimed && tstzrange(:from, :to)
                        order by starts, space, unit, reservation""")
                .param("venue", venue.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(PlanningEntries::read)
                .list();
    }

    private static PlanningEntry read(ResultSet row, int number) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        return new PlanningEntry(
                new ReservationId(row.getObject("reservation", UUID.class)),
                row.getString("reference"),
                new SpaceId(row.getString("space")),
                row.getInt("unit"),
                period(row, "starts", "ends", zone),
                period(row, "claim_from", "claim_to", zone),
                ReservationStatus.of(row.getString("status")),
                new CustomerId(row.getObject("customer", UUID.class)));
    }

    private static Period period(ResultSet row, String from, String to, ZoneId zone) throws SQLException {
        return new Period(
                row.getObject(from, OffsetDateTime.class).atZoneSameInstant(zone),
                row.getObject(to, OffsetDateTime.class).atZoneSameInstant(zone));
    }
}
