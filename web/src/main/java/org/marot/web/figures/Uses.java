package org.marot.web.figures;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
        return jdbc.sql("""
                        select * from reservation_use
                        where status in ('confirmed', 'checked-in', 'completed', 'no-show')
                          and venue = :venue and tstzrange(starts, ends) && tstzrange(:from, :to)""")
                .param("venue", venue.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> UseTable.read(row))
                .list();
    }
}
