package org.marot.web.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.marot.shared.CellId;
import org.marot.shared.Period;

/**
 * One living claim as the table has it, buffers included. The holder serves to leave one's own claim out.
 *
 * @param unit which of a pool's units is planned; 0 for none in particular
 */
record Claimed(UUID holder, List<CellId> cells, int unit, Instant from, Instant to) {
    Claimed(UUID holder, List<CellId> cells, Instant from, Instant to) {
        this(holder, cells, 0, from, to);
    }

    /** What leaves none of the units throughout the periods. */
    static List<Claimed> full(List<Period> periods, int units) {
        List<Claimed> full = new ArrayList<>();
        for (Period period : periods) {
            for (int unit = 1; unit <= units; unit++) {
                full.add(new Claimed(new UUID(0, full.size()), List.of(), unit, period.start(), period.end()));
            }
        }
        return full;
    }
}
