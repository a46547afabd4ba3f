package org.marot.congress.write;

import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.pricing.Tariff;

/** What an event file needs to decide: the catalogue's rules, the tariff, the line, and timers. */
public final class EventFileDesk {
    private final PlanRules rules;
    private final Tariff tariff;
    private final OptionLine line;
    private final OptionTimers timers;

    public EventFileDesk(Catalogue catalogue, Tariff tariff, OptionLine line, OptionTimers timers) {
        this.rules = new PlanRules(catalogue);
        this.tariff = tariff;
        this.line = line;
        this.timers = timers;
    }

    Plan agree(PlanWish wish, List<SpaceUse> begun, Instant at) {
        return rules.agree(wish, begun, at);
    }

    Tariff tariff() {
        return tariff;
    }

    OptionLine line() {
        return line;
    }

    OptionTimers timers() {
        return timers;
    }
}
