package org.marot.stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the road to Kafka is.
 *
 * @param store the last position in the event store
 * @param relay every event up to here is on the topic
 * @param waiting events still to publish
 * @param refills how often the topic had to be filled again from the store
 */
public record RelayProgress(long store, long relay, long waiting, long refills) {
    public static RelayProgress of(JdbcClient database) {
        return database.sql("""
                        with ends as (select coalesce(max(position), 0) as last from event),
                             rest as (select count(*) as waiting, min(position) as first from outbox)
                        select last, coalesce(refilled, first - 1, last), waiting + case when refilled is null then 0
                               else refill_to - refilled end, generation
                        from ends, rest, relay_state""")
                .query((row, number) ->
                        new RelayProgress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }
}
