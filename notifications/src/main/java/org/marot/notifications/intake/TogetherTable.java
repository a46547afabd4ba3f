package org.marot.notifications.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps which reservations were changed together, of whom their customer is told once. */
final class TogetherTable {
    /** A reservation and the moment at which it was changed with others, as both events say it. */
    record Change(String reservation, String at) {}

    private final JdbcTemplate jdbc;

    TogetherTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<Change> find(Collection<String> reservations) {
        Set<Change> found = new HashSet<>();
        jdbc.query(
                "select reservation, at from notifications.told_together where reservation = any (?)",
                row -> {
                    found.add(new Change(row.getString("reservation"), row.getString("at")));
                },
                (Object) reservations.toArray(String[]::new));
        return found;
    }

    void save(Collection<Change> changes, Instant now) {
        jdbc.batchUpdate(
                "insert into notifications.told_together (reservation, at, noted_at) values (?, ?, ?)"
                        + " on conflict do nothing",
                changes,
                100,
                (row, change) -> {
                    row.setString(1, change.reservation());
                    row.setString(2, change.at());
                    row.setTimestamp(3, Timestamp.from(now));
                });
    }

    void forgetBefore(Instant moment) {
        jdbc.update("delete from notifications.told_together where noted_at < ?", Timestamp.from(moment));
    }
}
