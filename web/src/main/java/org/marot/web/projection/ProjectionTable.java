package org.marot.web.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The table of a projection, or its copy under another name while it is rebuilt. It has a primary key, and for each
 * column that may only grow a guard, so that an older row never replaces a newer one.
 */
public final class ProjectionTable<R> {
    private final String name;
    private final String columns;
    private final String key;
    private final Function<R, String> keyOf;
    private final RowMapper<R> mapper;
    private final RowWriter<R> writer;

    /**
     * @param columns what to select for the mapper
     * @param writer its first column is the key
     */
    public ProjectionTable(
            String name, String columns, Function<R, String> keyOf, RowMapper<R> mapper, RowWriter<R> writer) {
        this.name = name;
        this.columns = columns;
        this.key = writer.key();
        this.keyOf = keyOf;
        this.mapper = mapper;
        this.writer = writer;
    }

    public String name() {
        return name;
    }

    /** The column of the rows' keys. */
    String key() {
        return key;
    }

    /** Reads and locks rows, always in the order of their keys, so that two nodes never wait for each other. */
    Map<String, R> load(JdbcTemplate database, String table, Collection<String> keys) {
        if (keys.isEmpty()) {
            return new LinkedHashMap<>();
        }
        List<R> rows = database.query(
                "select " + columns + " from " + table + " where " + key + " = any (?::text[]::uuid[]) order by " + key
                        + " for update",
                statement -> statement.setArray(
                        1, statement.getConnection().createArrayOf("text", keys.toArray(String[]::new))),
                mapper);
        Map<String, R> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(keyOf.apply(row), row));
        return byKey;
    }

    void upsert(JdbcTemplate database, String table, Collection<R> rows) {
        writer.upsert(database, table, rows);
    }

    /** One row, as it stands in the live table. */
    public @Nullable R find(JdbcTemplate database, String id) {
        List<R> rows =
                database.query("select " + columns + " from " + name + " where " + key + " = ?::uuid", mapper, id);
        return rows.isEmpty() ? null : rows.get(0);
    }
}
