package org.marot.web.booking;

import java.util.List;
import org.marot.eventstore.StoredEvent;
import org.marot.eventstore.StreamHistory;
import org.marot.web.reservation.ReservationRow;
import org.springframework.stereotype.Component;

/** Tells who chose their desk from whom it was named for. */
@Component
class ChosenDesks {
    private final StreamHistory history;

    ChosenDesks(StreamHistory history) {
        this.history = history;
    }

    /** By the last event that says which desk it is; only of a reservation whose desk is known. */
    boolean isChosen(ReservationRow row) {
        List<StoredEvent> events = history.of(row.reservation());
        for (int last = events.size() - 1; last >= 0; last--) {
            String means = events.get(last).payload().path("means").asString("");
            boolean names = events.get(last).payload().has("unit");
            if (names) {
                return means.equals("pin");
            }
        }
        return false;
    }
}
