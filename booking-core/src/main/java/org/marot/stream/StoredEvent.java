package org.marot.stream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A row of the event store, as far as the stream needs it. */
public record StoredEvent(
        long position, String id, String stream, long sequence, String at, String payloadType, byte[] payload) {
    /** What to select from table {@code event} for {@link #read}. */
    public static final String COLUMNS =
            "event.position, event.id, event.stream, event.sequence, event.at, event.payload_type, event.payload";

    public static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7));
    }

    /** The published name; an event without one travels under its class name, so that no reader waits for it in vain. */
    public String type() {
        return EventNames.ofPayloadType(payloadType).orElse(payloadType);
    }

    public Instant time() {
        return Instant.parse(at);
    }
}
