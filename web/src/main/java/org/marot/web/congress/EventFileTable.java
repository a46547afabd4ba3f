package org.marot.web.congress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Actor;
import org.marot.shared.Utc;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Event files as the projection {@code event-files} knows them; it may lag behind by some milliseconds. */
@Component
class EventFileTable {
    /** The projection to wait for, to read one's own writes here. */
    static final String PROJECTION = "event-files";

    private static final String VISIBLE = """
             from event_file
            where (customer = :customer or opened_by = :account or :everywhere or venue = any (:venues))
              and (cast(:venue as text) is null or venue = :venue)
              and (cast(:status as text) is null or status = :status)""";

    private final JdbcClient database;

    EventFileTable(JdbcClient database) {
        this.database = database;
    }

    /** Which ones: null for any. */
    record Filter(@Nullable VenueId venue, @Nullable String status) {}

    Optional<EventFileRow> find(UUID file) {
        return database.sql("select * from event_file where event_file = ?")
                .param(file)
                .query((row, number) -> EventFileColumns.read(row))
                .optional();
    }

    /** Those of these ids that hold what they want. */
    List<EventFileRow> find(Collection<UUID> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        "select * from event_file where event_file = any (:files) and holding order by starts, opened")
                .param("files", files.toArray(UUID[]::new))
                .query((row, number) -> EventFileColumns.read(row))
                .list();
    }

    /** Those that hold something of the venue some time from their first set-up to their last strike. */
    List<EventFileRow> holding(VenueId venue, Instant from, Instant to) {
        return database.sql("""
                        select * from event_file
                        where venue = :venue and holding and starts < :to and ends > :from order by starts, opened""")
                .param("venue", venue.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> EventFileColumns.read(row))
                .list();
    }

    /** Those of the venue that were not over or not yet opened at {@code since}. */
    List<EventFileRow> ofVenue(VenueId venue, Instant since) {
        OffsetDateTime then = Utc.of(since);
        return database.sql("select * from event_file where venue = ? and (ends > ? or opened_at >= ?) order by starts")
                .params(venue.value(), then, then)
                .query((row, number) -> EventFileColumns.read(row))
                .list();
    }

    /** Those that the actor may see, what comes next first and what is over last; {@code page} counts from 0. */
    List<EventFileRow> list(Actor actor, Filter filter, int page, int size) {
        return visible(
                        "select *" + VISIBLE
                                + " order by status in ('cancelled', 'lapsed', 'declined', 'closed'), starts, opened"
                                + " limit :size offset :skip",
                        actor,
                        filter)
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, number) -> EventFileColumns.read(row))
                .list();
    }

    long count(Actor actor, Filter filter) {
        return visible("select count(*)" + VISIBLE, actor, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec visible(String sql, Actor actor, Filter filter) {
        return database.sql(sql)
                .param("customer", actor.customer().value())
                .param("account", actor.account().value())
                .param("everywhere", actor.administrator())
                .param("venues", actor.staffOf().stream().map(VenueId::value).toArray(String[]::new))
                .param("venue", filter.venue() == null ? null : filter.venue().value())
                .param("status", filter.status());
    }
}
