package org.marot.web.demand;

import java.time.Instant;
import java.util.List;

/** A request that was refused, as table {@code refused_request} has it: nobody knows whose it was. */
record RefusedWish(Instant at, String space, Instant starts, Instant ends, List<String> rules) {
    RefusedWish {
        rules = List.copyOf(rules);
    }
}
