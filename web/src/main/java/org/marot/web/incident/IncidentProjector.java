package org.marot.web.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.incident.events.IncidentBeingMended;
import org.marot.incident.events.IncidentClosed;
import org.marot.incident.events.IncidentEvent;
import org.marot.incident.events.IncidentReported;
import org.marot.incident.events.IncidentSeen;
import org.marot.web.projection.Fact;
import org.marot.web.projection.PerStream;
import org.springframework.stereotype.Component;

/** Keeps how each incident report stands, and since when. */
@Component
class IncidentProjector extends PerStream<IncidentRow> {
    IncidentProjector() {
        super(IncidentColumns.table(), IncidentEvent.class);
    }

    @Override
    public String name() {
        return IncidentTable.PROJECTION;
    }

    @Override
    protected long sequence(IncidentRow row) {
        return row.sequence();
    }

    @Override
    protected IncidentRow row(Fact fact, @Nullable IncidentRow before) {
        IncidentEvent event = (IncidentEvent) fact.event();
        Instant at = Instant.parse(event.at());
        long sequence = fact.envelope().sequence();
        return event instanceof IncidentReported reported
                ? first(reported, at, sequence)
                : next(known(before, "report"), event, at, sequence);
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
