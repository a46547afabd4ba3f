package org.marot.eventstore;

import java.sql.Types;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axon's storage, except that an insert answers where its event went: who wrote it waits for that position on the pages,
 * and would otherwise have to ask for it with a query of its own.
 */
final class PositionedEventStorage extends JdbcEventStorageEngine {
    private static final String INSERT = "insert into event (id, stream, sequence, stream_type, at, payload_type,"
            + " payload_revision, payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning position";
    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BIGINT,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BINARY,
        Types.BINARY
    };

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
                Long position = jdbc.queryForObject(INSERT, row(domainEvent(event), serializer), TYPES, Long.class);
                Appended.note(position == null ? 0 : position);
            } catch (DataAccessException e) {
                handlePersistenceException(e, event);
            }
        }
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? domain
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }

    private static Object[] row(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new Object[] {
            event.getIdentifier(),
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            event.getType(),
            event.getTimestamp().toString(),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            event.serializeMetaData(serializer, byte[].class).getData()
        };
    }
}
