package org.marot.web.projection;

import java.util.Map;
import java.util.Set;

/**
 * What one projection makes of events. Pure: the same events give the same rows, on the live table, on one rebuilt from
 * zero, today and in ten years.
 *
 * @param <R> a row, absolute values only
 */
public interface Projector<R> {
    /** The projection's name, for operators and for {@link Positions#await}. */
    String name();

    ProjectionTable<R> table();

    /** The event records that it listens to. */
    Set<Class<?>> events();

    /** The keys of the rows that the event touches, its own first. */
    Set<String> keys(Fact fact);

    /**
     * The rows that the event changes.
     *
     * @param rows the rows of {@link #keys} as far as they exist
     */
    Map<String, R> apply(Fact fact, Map<String, R> rows);

    /**
     * Whether the rows have seen all that came before this event and changed them. Where they have not, it waits: a topic
     * that lost its end may bring a stream's later events first.
     */
    default boolean follows(Fact fact, Map<String, R> rows) {
        return true;
    }
}
