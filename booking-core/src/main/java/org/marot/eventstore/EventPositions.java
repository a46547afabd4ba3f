package org.marot.eventstore;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an event stands in the whole store. */
@Component
public class EventPositions {
    private final JdbcClient jdbc;

    EventPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such event */
    public long of(String stream, long sequence) {
        return jdbc.sql("select position from event where stream = ? and sequence = ?")
                .param(stream)
                .param(sequence)
                .query(Long.class)
                .single();
    }

    public boolean exists(String stream) {
        return jdbc.sql("select exists (select 1 from event where stream = ?)")
                .param(stream)
                .query(Boolean.class)
                .single();
    }

    /** The newest position that is visible now; 0 in an empty store. */
    public long newest() {
        return jdbc.sql("select coalesce(max(position), 0) from event")
                .query(Long.class)
                .single();
    }
}
