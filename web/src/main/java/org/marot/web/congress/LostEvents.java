package org.marot.web.congress;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marot.shared.Utc;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why files were declined: the reason stands in the last event that each of them has. */
@Component
class LostEvents {
    private static final String SQL = """
            select convert_from(event.payload, 'UTF8')::jsonb ->> 'reason' as reason, count(*) as files
            from event_file join event
                on event.stream = event_file.event_file::text and event.sequence = event_file.sequence
            where event_file.venue = ? and event_file.status = 'declined' and event_file.changed_at >= ?
            group by reason order by files desc, reason""";

    private final JdbcClient database;

    LostEvents(JdbcClient database) {
        this.database = database;
    }

    /** How many files for each reason, by its published name, the most frequent first. */
    Map<String, Integer> since(VenueId venue, Instant since) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.sql(SQL).params(venue.value(), Utc.of(since)).query(row -> {
            counts.put(row.getString("reason"), row.getInt("files"));
        });
        return counts;
    }
}
