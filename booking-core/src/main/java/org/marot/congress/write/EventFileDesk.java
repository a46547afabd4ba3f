package org.marot.congress.write;

import java.time.Instant;
import org.marot.catalogue.Catalogue;

/** What an event file needs to decide: the catalogue's rules, the line, and timers. */
public final class EventFileDesk {
    private final PlanRules rules;
    private final OptionLine line;
    private final OptionTimers timers;

    public EventFileDesk(Catalogue catalogue, OptionLine line, OptionTimers timers) {
        this.rules = new PlanRules(catalogue);
        this.line = line;
        this.timers = timers;
    }

    Plan agree(PlanWish wish, Instant at) {
        return rules.agree(wish, at);
    }

    OptionLine line() {
        return line;
    }

    OptionTimers timers() {
        return timers;
    }
}
