package org.marot.web.projection;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A projection with one row a stream. An event changes the row of its own stream, unless that has seen a later one. */
public abstract class PerStream<R> implements Projector<R> {
    private final ProjectionTable<R> table;
    private final Set<Class<?>> events;

    /** @param events the sealed interface of the stream's events */
    protected PerStream(ProjectionTable<R> table, Class<?> events) {
        this.table = table;
        this.events = Set.of(events.getPermittedSubclasses());
    }

    @Override
    public final ProjectionTable<R> table() {
        return table;
    }

    @Override
    public final Set<Class<?>> events() {
        return events;
    }

    @Override
    public final Set<String> keys(Fact fact) {
        return Set.of(fact.envelope().subject());
    }

    @Override
    public final Map<String, R> apply(Fact fact, Map<String, R> rows) {
        String key = fact.envelope().subject();
        R before = rows.get(key);
        return seen(before) >= fact.envelope().sequence() ? Map.of() : Map.of(key, row(fact, before));
    }

    @Override
    public final boolean follows(Fact fact, Map<String, R> rows) {
        return fact.envelope().sequence() <= seen(rows.get(fact.envelope().subject())) + 1;
    }

    private long seen(@Nullable R row) {
        return row == null ? -1 : sequence(row);
    }

    /** @param what the stream is, as the operator reads it */
    protected static <R> R known(@Nullable R before, String what) {
        if (before == null) {
            throw new IllegalStateException("nothing is known of this " + what);
        }
        return before;
    }

    /** Of the last event that the row has seen. */
    protected abstract long sequence(R row);

    /** The row after the event; {@code before} is null when there is none yet. */
    protected abstract R row(Fact fact, @Nullable R before);
}
