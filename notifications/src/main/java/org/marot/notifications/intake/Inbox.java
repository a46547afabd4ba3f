package org.marot.notifications.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which events were taken already. */
final class Inbox {
    private final JdbcTemplate jdbc;

    Inbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks positions as taken, and answers those that had not been. */
    Set<Long> take(Collection<Long> positions, Instant now) {
        return new HashSet<>(jdbc.queryForList("""
                insert into notifications.inbox (position, taken_at)
                select position, ? from unnest(?) position order by position
                on conflict do nothing returning position
                """, Long.class, Timestamp.from(now), positions.toArray(Long[]::new)));
    }

    /** Forgets what came before, not all at a time; events so old order no mail if they come again. */
    int forgetBefore(Instant then) {
        return jdbc.update("""
                delete from notifications.inbox where position in (
                    select position from notifications.inbox where taken_at < ? order by taken_at limit 50000)
                """, Timestamp.from(then));
    }
}
