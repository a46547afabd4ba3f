package org.marot.web.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marot.stream.Envelope;
import org.marot.stream.EnvelopeReader;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The dead letters of one projection: what it could not digest, and what waits behind that. */
record Letters(JdbcTemplate database, String projection) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /** A kept letter, as it came. */
    record Kept(long id, Set<String> keys, Incoming incoming) {}

    /** The row keys that nothing may be applied to before an earlier letter is settled. */
    Set<String> blockedKeys() {
        return new HashSet<>(database.queryForList(
                "select distinct unnest(keys) from dead_letter where projection = ?", String.class, projection));
    }

    void add(Incoming incoming, Collection<String> keys, boolean waiting, String cause) {
        Incoming.Source source = incoming.source();
        Envelope envelope = incoming.envelope();
        Map<String, String> headers =
                source.headers().isEmpty() && envelope != null ? EnvelopeReader.headers(envelope) : source.headers();
        database.update(
                "insert into dead_letter (projection, position, subject, type, keys, waiting, cause, partition,"
                        + " record_offset, headers, value) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)"
                        + " on conflict do nothing",
                statement -> {
                    statement.setString(1, projection);
                    statement.setObject(2, incoming.position());
                    statement.setString(3, storable(incoming.subject()));
                    statement.setString(4, storable(incoming.type()));
                    statement.setArray(
                            5,
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            "text",
                                            keys.stream().map(Letters::storable).toArray()));
                    statement.setBoolean(6, waiting);
                    statement.setString(7, storable(cause));
                    statement.setObject(8, source.partition());
                    statement.setObject(9, source.offset());
                    statement.setString(10, storable(JSON.writeValueAsString(headers)));
                    statement.setBytes(11, source.value());
                });
    }

    /** All of them, in the order of the store; those without a position last. */
    List<Kept> all() {
        return database.query(
                "select id, keys, partition, record_offset, headers, value from dead_letter where projection = ?"
                        + " order by position, id",
                (row, number) -> new Kept(
                        row.getLong(1),
                        Set.of((String[]) row.getArray(2).getArray()),
                        Incoming.of(new Incoming.Source(
                                row.getObject(3, Integer.class),
                                row.getObject(4, Long.class),
                                JSON.readValue(row.getString(5), HEADERS),
                                row.getBytes(6)))),
                projection);
    }

    /** The first letters of streams of which a later event came, and was set aside, before this earlier one. */
    List<Long> overtaken() {
        return database.queryForList("""
                select first.id from dead_letter first
                where first.projection = ? and first.waiting
                  and exists (select 1 from dead_letter later
                    where later.projection = first.projection and later.id < first.id
                      and later.position > first.position and later.keys && first.keys)
                  and not exists (select 1 from dead_letter before
                    where before.projection = first.projection and before.position < first.position
                      and before.keys && first.keys)
                order by first.position""", Long.class, projection);
    }

    void update(long id, boolean waiting, String cause) {
        database.update("update dead_letter set waiting = ?, cause = ? where id = ?", waiting, storable(cause), id);
    }

    void remove(long id) {
        database.update("delete from dead_letter where id = ?", id);
    }

    /** Its row lacks the event from now on; what was never in the store is missed by nobody. */
    void giveUp(Kept letter) {
        remove(letter.id());
        if (letter.incoming().position() != null) {
            database.update("update projection set needs_rebuild = true where name = ?", projection);
        }
    }

    boolean gaveOneUp() {
        return Boolean.TRUE.equals(database.queryForObject(
                "select coalesce(bool_or(needs_rebuild), false) from projection where name = ?",
                Boolean.class,
                projection));
    }

    void removeThoseWithPosition() {
        database.update("delete from dead_letter where projection = ? and position is not null", projection);
    }

    void rename(String to) {
        database.update("update dead_letter set projection = ? where projection = ?", to, projection);
    }

    /** PostgreSQL keeps no NUL in a text, raw or escaped. */
    private static String storable(String text) {
        return text.replace("\0", "").replace("\\u0000", "");
    }
}
