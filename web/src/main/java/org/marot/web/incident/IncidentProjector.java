package org.marot.web.incident;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.incident.events.IncidentBeingMended;
import org.marot.incident.events.IncidentClosed;
import org.marot.incident.events.IncidentEvent;
import org.marot.incident.events.IncidentReported;
import org.marot.incident.events.IncidentSeen;
import org.marot.web.projection.Fact;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.Projector;
import org.springframework.stereotype.Component;

/** Keeps how each incident report stands, and since when. */
@Component
class IncidentProjector implements Projector<IncidentRow> {
    private final ProjectionTable<IncidentRow> table = IncidentColumns.table();

    @Override
    public String name() {
        return IncidentTable.PROJECTION;
    }

    @Override
    public ProjectionTable<IncidentRow> table() {
        return table;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(IncidentEvent.class.getPermittedSubclasses());
    }

    @Override
    public Set<String> keys(Fact fact) {
        return Set.of(fact.envelope().subject());
    }

    @Override
    public Map<String, IncidentRow> apply(Fact fact, Map<String, IncidentRow> rows) {
        String key = fact.envelope().subject();
        long sequence = fact.envelope().sequence();
        IncidentRow before = rows.get(key);
        if (before != null && before.sequence() >= sequence) {
            return Map.of();
        }
        IncidentEvent event = (IncidentEvent) fact.event();
        Instant at = Instant.parse(event.at());
        return Map.of(
                key,
                event instanceof IncidentReported reported
                        ? first(reported, at, sequence)
                        : next(known(before), event, at, sequence));
    }

    @Override
    public boolean follows(Fact fact, Map<String, IncidentRow> rows) {
        IncidentRow before = rows.get(fact.envelope().subject());
        long seen = before == null ? -1 : before.sequence();
        return fact.envelope().sequence() <= seen + 1;
    }

    private static IncidentRow next(IncidentRow before, IncidentEvent event, Instant at, long sequence) {
        if (event instanceof IncidentSeen) {
            return before.seen(at, sequence);
        }
        if (event instanceof IncidentBeingMended mending) {
            return before.beingMended(mending.closure(), at, sequence);
        }
        if (event instanceof IncidentClosed) {
            return before.closed(at, sequence);
        }
        throw new IllegalStateException("an event without a meaning here");
    }

    private static IncidentRow known(@Nullable IncidentRow before) {
        if (before == null) {
            throw new IllegalStateException("nothing is known of this report");
        }
        return before;
    }

    private static IncidentRow first(IncidentReported event, Instant at, long sequence) {
        return new IncidentRow(
                event.incident(),
                event.venue(),
                event.space(),
                event.photo(),
                event.by(),
                "reported",
                "",
                at,
                null,
                null,
                null,
                sequence);
    }
}
