package org.marot.web.projection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps an inbox small: where every event that is, or can still come, has been handled, one number says it all. */
record Compaction(JdbcTemplate database, TransactionTemplate transaction, String projection) {
    private static final Logger log = LoggerFactory.getLogger(Compaction.class);

    /** @param settled the position up to which no event can come any more */
    void run(long settled) {
        try {
            transaction.executeWithoutResult(status -> raiseFloor(settled));
        } catch (RuntimeException e) {
            log.debug("The inbox of {} stays as it is for now", projection, e);
        }
    }

    /** Alone, because who has read the old floor counts on the inbox above it. */
    private void raiseFloor(long settled) {
        new Gate(database, projection).holdAlone();
        database.update("""
                update projection set floor = greatest(floor, coalesce(
                    (select min(event.position) - 1 from event
                     where event.position > floor and event.position <= ? and not exists (
                         select from projection_inbox inbox
                         where inbox.projection = projection.name and inbox.position = event.position)), ?))
                where name = ?""", settled, settled, projection);
        database.update(
                "delete from projection_inbox inbox using projection where projection.name = ?"
                        + " and inbox.projection = projection.name and inbox.position <= projection.floor",
                projection);
    }
}
