package org.marot.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.marot.testing.ReservationHistory.Happened;
import tools.jackson.databind.json.JsonMapper;

/** Puts events straight into table {@code event}, in bulk, as the event store would have done one by one. */
public final class EventInserts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHUNK = 5_000;

    private EventInserts() {}

    public static void insert(Connection connection, List<Happened> events) throws SQLException {
        for (int from = 0; from < events.size(); from += CHUNK) {
            insertChunk(connection, events.subList(from, Math.min(events.size(), from + CHUNK)));
        }
    }

    public static byte[] payload(Happened event) {
        return JSON.writeValueAsBytes(event.event());
    }

    private static void insertChunk(Connection connection, List<Happened> events) throws SQLException {
        byte[] noMetadata = "{}".getBytes(StandardCharsets.UTF_8);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into event (id, stream, sequence, stream_type, at, payload_type, payload, metadata)"
                        + " select id, stream, sequence, 'Reservation', at, type, convert_to(payload, 'UTF8'), ? from unnest(?::text[],"
                        + " ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[])"
                        + " as new (id, stream, sequence, at, type, payload)")) {
            insert.setBytes(1, noMetadata);
            insert.setArray(2, array(connection, "text", events, Happened::id));
            insert.setArray(3, array(connection, "text", events, Happened::stream));
            insert.setArray(4, array(connection, "bigint", events, Happened::sequence));
            insert.setArray(
                    5, array(connection, "text", events, event -> event.at().toString()));
            insert.setArray(
                    6,
                    array(
                            connection,
                            "text",
                            events,
                            event -> event.event().getClass().getName()));
            insert.setArray(7, array(connection, "text", events, event -> JSON.writeValueAsString(event.event())));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Happened> events, Function<Happened, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(column).toArray());
    }
}
