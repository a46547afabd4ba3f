package org.marot.notifications.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is known about reservations. */
final class FactsTable {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    FactsTable(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<String, ReservationFacts> find(Collection<String> reservations) {
        Map<String, ReservationFacts> found = new HashMap<>();
        jdbc.query(
                "select facts from notifications.reservation_facts where reservation = any (?)",
                row -> {
                    ReservationFacts facts = json.readValue(row.getString("facts"), ReservationFacts.class);
                    found.put(facts.reservation(), facts);
                },
                (Object) reservations.toArray(String[]::new));
        return found;
    }

    /** Newer facts replace older ones, never the other way round. Each reservation at most once, sorted by the caller. */
    void save(Collection<ReservationFacts> changed) {
        jdbc.batchUpdate("""
                insert into notifications.reservation_facts as known (reservation, sequence, facts)
                values (?, ?, ?::jsonb)
                on conflict (reservation) do update set sequence = excluded.sequence, facts = excluded.facts
                where known.sequence < excluded.sequence
                """, changed, 100, (row, facts) -> {
            row.setString(1, facts.reservation());
            row.setLong(2, facts.sequence());
            row.setString(3, json.writeValueAsString(facts));
        });
    }
}
