package org.marot.web.projection;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where a projection stands.
 *
 * @param store the store whose events it takes
 * @param generation of the topic; offsets of an older one mean nothing any more
 * @param floor every event up to here has been handled
 */
record Standing(String store, long generation, long floor) {
    static Standing of(JdbcTemplate database, String projection) {
        Standing standing = database.queryForObject(
                "select store, generation, floor from relay_state, projection where name = ?",
                (row, number) -> new Standing(row.getString(1), row.getLong(2), row.getLong(3)),
                projection);
        return java.util.Objects.requireNonNull(standing);
    }

    /** By partition, where to read on. */
    Map<Integer, Long> offsets(JdbcTemplate database, String projection) {
        Map<Integer, Long> offsets = new HashMap<>();
        database.query(
                "select partition, next_offset from projection_offset where projection = ? and generation = ?",
                row -> {
                    offsets.put(row.getInt(1), row.getLong(2));
                },
                projection,
                generation);
        return offsets;
    }

    void saveOffsets(JdbcTemplate database, String projection, Map<Integer, Long> next) {
        next.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> database.update(
                        "insert into projection_offset (projection, partition, generation, next_offset) values (?, ?, ?, ?)"
                                + " on conflict (projection, partition) do update set generation = excluded.generation,"
                                + " next_offset = excluded.next_offset",
                        projection,
                        entry.getKey(),
                        generation,
                        entry.getValue()));
    }
}
