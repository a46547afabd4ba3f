package org.marot.congress.write;

import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.pricing.Order;
import org.marot.pricing.Tariff;
import org.marot.proof.CustomerCategories;
import org.marot.shared.CustomerId;

/** What an event file needs to decide: the catalogue's rules, the tariff, the line, and timers. */
public final class EventFileDesk {
    private final PlanRules rules;
    private final PlanOrders orders;
    private final Tariff tariff;
    private final OptionLine line;
    private final OptionTimers timers;

    public EventFileDesk(
            Catalogue catalogue, CustomerCategories categories, Tariff tariff, OptionLine line, OptionTimers timers) {
        this.rules = new PlanRules(catalogue);
        this.orders = new PlanOrders(categories, tariff);
        this.tariff = tariff;
        this.line = line;
        this.timers = timers;
    }

    Plan agree(PlanWish wish, List<SpaceUse> begun, Instant at) {
        return rules.agree(wish, begun, at);
    }

    /** As its customer's category is on the first day. */
    Order order(Plan plan, CustomerId customer) {
        return orders.of(plan, customer);
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
