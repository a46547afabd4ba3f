package org.marot.web.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How a projection stands.
 *
 * @param position every event up to here has been handled
 * @param lagMillis how long the oldest event that has not is waiting; 0 when there is none
 * @param deadLetters events put aside
 * @param needsRebuild an event was given up, so that rows lack it until the table is made again
 */
public record ProjectionStatus(String name, long position, long lagMillis, long deadLetters, boolean needsRebuild) {
    private static final String QUERY = """
            select coalesce(first.position - 1, greatest(projection.floor, (select max(position) from event))),
                   first.at, (select count(*) from dead_letter where dead_letter.projection = projection.name),
                   needs_rebuild
            from projection
            left join lateral (
                select event.position, event.at from event
                where event.position > projection.floor and not exists (
                    select from projection_inbox inbox
                    where inbox.projection = projection.name and inbox.position = event.position)
                order by event.position limit 1) first on true
            where projection.name = ?""";

    static ProjectionStatus of(JdbcTemplate database, String name, Instant now) {
        return database
                .query(
                        QUERY,
                        (row, number) -> {
                            String at = row.getString(2);
                            long lag = at == null
                                    ? 0
                                    : Duration.between(Instant.parse(at), now).toMillis();
                            return new ProjectionStatus(
                                    name, row.getLong(1), Math.max(0, lag), row.getLong(3), row.getBoolean(4));
                        },
                        name)
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new ProjectionStatus(name, 0, 0, 0, false));
    }
}
