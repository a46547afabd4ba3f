package org.marot.notifications.intake;

import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what the core's relay says about its topic, and writes nothing there. */
final class RelayTable {
    private final JdbcTemplate jdbc;

    RelayTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DataAccessException also when the core has not made its tables yet */
    PublishedLog log() {
        return jdbc.query(
                        "select store::text, generation from relay_state",
                        (row, number) -> new PublishedLog(row.getString(1), row.getLong(2)))
                .get(0);
    }
}
