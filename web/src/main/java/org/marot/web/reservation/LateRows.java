package org.marot.web.reservation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.marot.eventstore.StoredEvent;
import org.marot.eventstore.StreamHistory;
import org.marot.shared.ReservationId;
import org.marot.web.projection.Positions;
import org.springframework.stereotype.Component;

/** Finds a reservation that is so new that the table may not have it yet: what exists is never "not found". */
@Component
public class LateRows {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReservationTable table;
    private final StreamHistory history;
    private final Positions positions;

    LateRows(ReservationTable table, StreamHistory history, Positions positions) {
        this.table = table;
        this.history = history;
        this.positions = positions;
    }

    public Optional<ReservationRow> find(ReservationId id) {
        Optional<ReservationRow> found = table.find(id);
        return found.isPresent() || !hasArrived(id) ? found : table.find(id);
    }

    private boolean hasArrived(ReservationId id) {
        List<StoredEvent> events = history.of(id.toString());
        return !events.isEmpty()
                && positions.await(
                        ReservationTable.PROJECTION,
                        events.get(events.size() - 1).position(),
                        PATIENCE);
    }
}
