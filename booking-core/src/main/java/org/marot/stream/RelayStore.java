package org.marot.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The relay's side of PostgreSQL, on one connection. The leader's lock lives on that same connection: whoever loses it
 * can neither read nor delete any more.
 */
final class RelayStore implements AutoCloseable {
    static final String CHANNEL = "marot_outbox";
    private static final long LOCK = 0x6d61726f74L;
    private static final int SILENCE_MS = 30_000;
    private static final String EVENTS = "select " + StoredEvent.COLUMNS + " from ";
    private final Connection connection;

    RelayStore(OwnConnections connections) throws SQLException {
        connection = connections.open();
        connection.setNetworkTimeout(Runnable::run, SILENCE_MS);
        try (Statement statement = connection.createStatement()) {
            // What is published twice after a crash is recognised by its readers, so no need to wait for the disk. And
            // a plan made while the tables were empty must not scan a million events for one outbox row.
            statement.execute("set application_name = 'marot-relay'; set synchronous_commit = off;"
                    + " set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off");
        }
    }

    boolean tryLead() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, LOCK);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Wakes the leader on another node. */
    void announce() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("notify " + CHANNEL);
        }
    }

    List<StoredEvent> outbox(int limit) throws SQLException {
        return events(
                EVENTS + "(select position from outbox order by position limit ?) waiting"
                        + " join event using (position) order by event.position",
                limit);
    }

    List<StoredEvent> between(long after, long to, int limit) throws SQLException {
        return events(
                EVENTS + "event where position > ? and position <= ? order by position limit ?", after, to, limit);
    }

    long lastPosition() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(position), 0) from event")) {
            row.next();
            return row.getLong(1);
        }
    }

    RelayState state() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select store, topic_id, ends, generation, refilled, refill_to from relay_state")) {
            row.next();
            Long[] ends = (Long[]) row.getArray(3).getArray();
            long[] plain = new long[ends.length];
            for (int partition = 0; partition < ends.length; partition++) {
                plain[partition] = ends[partition];
            }
            return new RelayState(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    plain,
                    row.getLong(4),
                    row.getObject(5, Long.class),
                    row.getLong(6));
        }
    }

    void save(RelayState state) throws SQLException {
        save(state, List.of());
    }

    /** Remembers the state and takes what was published out of the outbox, in one statement. */
    void save(RelayState state, List<StoredEvent> published) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "with done as (delete from outbox where position = any (?)) update relay_state"
                        + " set topic_id = ?, ends = ?, generation = ?, refilled = ?, refill_to = ?")) {
            update.setArray(
                    1,
                    bigints(published.stream().mapToLong(StoredEvent::position).toArray()));
            update.setString(2, state.topicId());
            update.setArray(3, bigints(state.ends()));
            update.setLong(4, state.generation());
            update.setObject(5, state.refilled(), Types.BIGINT);
            update.setLong(6, state.refillTo());
            update.executeUpdate();
        }
    }

    private java.sql.Array bigints(long[] values) throws SQLException {
        Object[] boxed = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            boxed[at] = values[at];
        }
        return connection.createArrayOf("bigint", boxed);
    }

    private List<StoredEvent> events(String sql, long... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                query.setLong(at + 1, parameters[at]);
            }
            List<StoredEvent> events = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(StoredEvent.read(rows));
                }
            }
            return events;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
