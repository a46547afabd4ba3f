package org.marot.web.projection;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What projections could not digest, for people to look at, to try again, or to give up. */
@Component
public class DeadLetters {
    private final JdbcTemplate database;
    private final Projections projections;

    public DeadLetters(JdbcTemplate database, Projections projections) {
        this.database = database;
        this.projections = projections;
    }

    /** In the order of the store; {@code page} counts from 0. */
    public List<DeadLetter> list(int page, int size) {
        return database.query(
                "select * from dead_letter where projection = any (?::text[]) order by position, id limit ? offset ?",
                (row, number) -> read(row),
                names(),
                size,
                (long) page * size);
    }

    public long count() {
        Long count = database.queryForObject(
                "select count(*) from dead_letter where projection = any (?::text[])", Long.class, (Object) names());
        return count == null ? 0 : count;
    }

    /**
     * Tries the letter again, and when it is digested those that waited for it.
     *
     * @return whether it is settled; empty when there is no such letter
     */
    public Optional<Boolean> retry(long id) {
        return projectionOf(id).map(projection -> projection.retry().retry(id));
    }

    /**
     * Gives the letter up for good, and tries those that waited for it. A rebuild will meet the event again.
     *
     * @return false when there is no such letter
     */
    public boolean drop(long id) {
        Optional<? extends Projection<?>> projection = projectionOf(id);
        projection.ifPresent(found -> found.retry().drop(id));
        return projection.isPresent();
    }

    private Optional<? extends Projection<?>> projectionOf(long id) {
        return database.queryForList("select projection from dead_letter where id = ?", String.class, id).stream()
                .findFirst()
                .flatMap(projections::named);
    }

    private String[] names() {
        return projections.names().toArray(String[]::new);
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        byte[] value = row.getBytes("value");
        return new DeadLetter(
                row.getLong("id"),
                row.getString("projection"),
                row.getObject("position", Long.class),
                row.getString("subject"),
                row.getString("type"),
                row.getBoolean("waiting"),
                row.getString("cause"),
                value == null ? "" : new String(value, StandardCharsets.UTF_8));
    }
}
