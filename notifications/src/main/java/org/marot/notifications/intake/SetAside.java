package org.marot.notifications.intake;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where events go that could not be understood, so that somebody can look at them while the others flow. */
final class SetAside {
    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private final JdbcTemplate jdbc;

    SetAside(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void put(PublishedEvent event, String cause) {
        put(event.position(), event.id(), event.type(), event.subject(), cause);
    }

    void put(
            @Nullable Long position,
            @Nullable String id,
            @Nullable String type,
            @Nullable String subject,
            String cause) {
        LOG.error("Event {} at position {} is set aside: {}", id, position, cause);
        jdbc.update("""
                insert into notifications.unreadable_event (position, event_id, type, subject, cause)
                values (?, ?, ?, ?, ?)
                on conflict do nothing
                """, position, id, type, subject, cause);
    }
}
