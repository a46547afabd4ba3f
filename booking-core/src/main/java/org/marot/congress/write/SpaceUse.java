package org.marot.congress.write;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/**
 * One space of an event file for one period, everything about it said.
 *
 * @param period the customer's own time
 */
public record SpaceUse(
        SpaceId space,
        List<CellId> cells,
        Period period,
        Duration setUp,
        Duration strike,
        String layout,
        int attendees) {
    public SpaceUse {
        cells = List.copyOf(cells);
    }

    /** The time in which nobody else can have it. */
    public Period claim() {
        return period.widened(setUp, strike);
    }

    /** The same space from the same moment on, whatever else is different. */
    boolean goesOnFrom(SpaceUse before) {
        return space.equals(before.space)
                && claim().start().equals(before.claim().start());
    }

    boolean meets(SpaceUse other) {
        return !Collections.disjoint(cells, other.cells) && claim().overlaps(other.claim());
    }
}
