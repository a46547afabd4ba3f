package org.marot.web.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether any table has moved, on whichever node that happened. */
@Component
public class Progress {
    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another number than before when any projection has read on; cheap enough to be asked each second. */
    public long mark() {
        return jdbc.sql("select coalesce(sum(next_offset), 0) from projection_offset")
                .query(Long.class)
                .single();
    }
}
