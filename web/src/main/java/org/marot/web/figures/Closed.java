package org.marot.web.figures;

import java.time.Instant;
import java.util.Set;

/** Cells that nobody could have for a while, so that they do not count as open. */
record Closed(Set<String> cells, Instant from, Instant to) {
    Closed {
        cells = Set.copyOf(cells);
    }
}
