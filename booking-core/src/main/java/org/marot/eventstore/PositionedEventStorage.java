package org.marot.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;

/**
 * Axon's storage, except that an insert decides on the event's condition, if it has one, and answers where the event went:
 * who wrote it waits for that position on the pages, and would otherwise have to ask for it with a query of its own.
 */
final class PositionedEventStorage extends JdbcEventStorageEngine {
    private static final String INSERT = "insert into event (id, stream, sequence, stream_type, at, payload_type,"
            + " payload_revision, payload, metadata) select ?, ?, ?, ?, ?, ?, ?, ?, ?";
    private static final String POSITION = " returning position";
    private static final int CONDITION = 10;

    private final JdbcTemplate jdbc;

    PositionedEventStorage(Builder builder, JdbcTemplate jdbc) {
        super(builder);
        this.jdbc = jdbc;
    }

    /** In the transaction of the command; a number that is taken in the stream ends as Axon's exception for it. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        for (EventMessage<?> event : events) {
            try {
                append(EventUtils.asDomainEventMessage(event), serializer);
            } catch (DataAccessException e) {
                handlePersistenceException(e, event);
            }
        }
    }

    private void append(DomainEventMessage<?> event, Serializer serializer) {
        AppendCondition condition = AppendCondition.next().orElse(null);
        if (condition != null) {
            if (write(INSERT + " where " + condition.sql() + POSITION, insert -> {
                fill(insert, event, serializer);
                condition.fill(insert, CONDITION);
            })) {
                return;
            }
            condition.otherwise();
        }
        write(INSERT + POSITION, insert -> fill(insert, event, serializer));
    }

    private boolean write(String insert, PreparedStatementSetter values) {
        return Boolean.TRUE.equals(jdbc.query(insert, values, row -> {
            boolean written = row.next();
            if (written) {
                Appended.note(row.getLong(1));
            }
            return written;
        }));
    }

    private static void fill(PreparedStatement insert, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        insert.setString(1, event.getIdentifier());
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setString(4, event.getType());
        insert.setString(5, event.getTimestamp().toString());
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setBytes(8, payload.getData());
        insert.setBytes(9, event.serializeMetaData(serializer, byte[].class).getData());
    }
}
