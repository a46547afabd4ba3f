package org.marot.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The life of one stream, first event first. */
@Component
public class StreamHistory {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    StreamHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when there is no such stream. */
    public List<StoredEvent> of(String stream) {
        return jdbc.sql("""
                        select position, sequence, at, payload_type, payload, metadata from event
                        where stream = ? order by sequence""").param(stream).query(StreamHistory::read).list();
    }

    private static StoredEvent read(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getLong("sequence"),
                Instant.parse(row.getString("at")),
                row.getString("payload_type"),
                JSON.readTree(row.getBytes("payload")),
                JSON.readTree(row.getBytes("metadata")));
    }
}
