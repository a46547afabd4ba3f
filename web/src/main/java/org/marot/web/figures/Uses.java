package org.marot.web.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the figures count. */
@Component
class Uses {
    private final JdbcClient jdbc;

    Uses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever of the venue touches [from, to) and was neither given up nor left to lapse. */
    List<Use> of(VenueId venue, Instant from, Instant to) {
        Reader reader = new Reader();
        return jdbc.sql("""
                        select reservation, space, array_to_string(cells, chr(31)) as joined_cells, customer, category,
                               (extract(epoch from starts) * 1000000)::bigint as starts_at,
                               (extract(epoch from ends) * 1000000)::bigint as ends_at, status, lead_days, sequence
                        from reservation_use
                        where status in ('confirmed', 'checked-in', 'completed', 'no-show')
                          and venue = :venue and tstzrange(starts, ends) && tstzrange(:from, :to)""")
                .param("venue", venue.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> reader.read(row, venue))
                .list();
    }

    /** A year of a venue is a hundred thousand rows, and times and arrays are what costs most to read of them. */
    private static final class Reader {
        private final Map<String, List<String>> cells = new HashMap<>();

        Use read(ResultSet row, VenueId venue) throws SQLException {
            return new Use(
                    row.getString(1),
                    venue.value(),
                    row.getString(2),
                    cells.computeIfAbsent(row.getString(3), UseTable::cells),
                    row.getString(4),
                    row.getString(5),
                    instant(row.getLong(6)),
                    instant(row.getLong(7)),
                    row.getString(8),
                    row.getInt(9),
                    row.getLong(10));
        }

        private static Instant instant(long micros) {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }
    }
}
