package org.marot.web.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The positions that a projection has handled: all up to a floor, and those above it one by one. Kept in the
 * projection's own transaction, so an event counts once however often it arrives.
 */
record Inbox(JdbcTemplate database, String projection) {

    /** Of these positions, those that are new; they count as handled from now on. */
    Set<Long> admit(Collection<Long> positions, long floor) {
        Object[] above = positions.stream()
                .filter(position -> position > floor)
                .sorted()
                .distinct()
                .toArray();
        if (above.length == 0) {
            return new HashSet<>();
        }
        List<Long> admitted = database.query(
                "insert into projection_inbox (projection, position)"
                        + " select ?, position from unnest(?::bigint[]) position order by position"
                        + " on conflict do nothing returning position",
                statement -> {
                    statement.setString(1, projection);
                    statement.setArray(2, statement.getConnection().createArrayOf("bigint", above));
                },
                (row, number) -> row.getLong(1));
        return new HashSet<>(admitted);
    }

    boolean contains(long position) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from projection where name = ? and floor >= ?)"
                        + " or exists (select from projection_inbox where projection = ? and position = ?)",
                Boolean.class,
                projection,
                position,
                projection,
                position));
    }

    /** From now on exactly these, and all up to the floor. */
    void replace(long floor, Collection<Long> above) {
        database.update("delete from projection_inbox where projection = ?", projection);
        database.update("update projection set floor = ? where name = ?", floor, projection);
        admit(above, floor);
    }
}
