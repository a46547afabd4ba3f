package org.marot.web.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.marot.catalogue.Catalogue;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A venue's living reservations, as the availability table has them, and what event files have or wait for. */
@Component
class PlanningEntries {
    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    PlanningEntries(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    List<PlanningEntry> of(VenueId venue, Instant from, Instant to) {
        return jdbc.sql("""
                        select reservation, reference, space, unit, zone, starts, ends, status, customer,
                               lower(claimed) as claim_from, upper(claimed) as claim_to
                        from availability
                        where status in ('held', 'confirmed', 'checked-in', 'completed')
                          and venue = :venue and claimed && tstzrange(:from, :to)
                        union all
                        select distinct file, '', space, 1, :zone, lower(during), upper(during), 'confirmed',
                               cast(:nobody as uuid), lower(during), upper(during)
                        from option_want join option_line using (file)
                        where venue = :venue and during && tstzrange(:from, :to)
                        order by starts, space, unit, reservation""")
                .param("venue", venue.value())
                .param(
                        "zone",
                        catalogue.venue(venue).map(one -> one.zone().getId()).orElse("UTC"))
                .param("nobody", PlanningEntry.NOBODY.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(new Rows())
                .list();
    }

    /** A week's thousands of rows name the same spaces, zones and times. */
    private static final class Rows implements RowMapper<PlanningEntry> {
        private final Map<String, SpaceId> spaces = new HashMap<>();
        private final Map<String, ZoneId> zones = new HashMap<>();
        private final Map<Instant, ZonedDateTime> times = new HashMap<>();

        @Override
        public PlanningEntry mapRow(ResultSet row, int number) throws SQLException {
            ZoneId zone = zones.computeIfAbsent(row.getString("zone"), ZoneId::of);
            return new PlanningEntry(
                    new ReservationId(row.getObject("reservation", UUID.class)),
                    row.getString("reference"),
                    spaces.computeIfAbsent(row.getString("space"), SpaceId::new),
                    row.getInt("unit"),
                    period(row, "starts", "ends", zone),
                    period(row, "claim_from", "claim_to", zone),
                    ReservationStatus.of(row.getString("status")),
                    new CustomerId(row.getObject("customer", UUID.class)));
        }

        private Period period(ResultSet row, String from, String to, ZoneId zone) throws SQLException {
            return new Period(time(row, from, zone), time(row, to, zone));
        }

        /** All rows of one venue have its zone, unless that was changed in its file. */
        private ZonedDateTime time(ResultSet row, String column, ZoneId zone) throws SQLException {
            Instant instant = row.getObject(column, OffsetDateTime.class).toInstant();
            ZonedDateTime known = times.computeIfAbsent(instant, one -> one.atZone(zone));
            return known.getZone().equals(zone) ? known : instant.atZone(zone);
        }
    }
}
