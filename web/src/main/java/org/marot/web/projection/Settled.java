package org.marot.web.projection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the position up to which the event store is settled: whatever is not there by now will never be. A position is
 * drawn before its transaction commits, so the highest one visible proves nothing about those below it. But whoever
 * draws one holds a lock on the table from before that until the end; so it is enough to draw the line first, and then
 * to wait for those who hold such a lock at that moment.
 */
record Settled(JdbcTemplate database) {
    private static final String WRITERS = "select distinct virtualtransaction from pg_locks where locktype = 'relation'"
            + " and relation = 'event'::regclass and mode = 'RowExclusiveLock' and database ="
            + " (select oid from pg_database where datname = current_database())";
    private static final long PAUSE_MS = 5;

    /** To be called outside of a transaction. */
    long position(Duration patience) {
        long line = drawn();
        long deadline = System.nanoTime() + patience.toNanos();
        List<String> writers = database.queryForList(WRITERS, String.class);
        while (!writers.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new StillWriting();
            }
            pause();
            writers.retainAll(database.queryForList(WRITERS, String.class));
        }
        return line;
    }

    private long drawn() {
        Long last = database.queryForObject(
                "select case when is_called then last_value else 0 end from event_position_seq", Long.class);
        return last == null ? 0 : last;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StillWriting();
        }
    }

    /** Somebody keeps a transaction open that may still add an event. */
    static final class StillWriting extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StillWriting() {
            super("a transaction that writes events does not end");
        }
    }
}
