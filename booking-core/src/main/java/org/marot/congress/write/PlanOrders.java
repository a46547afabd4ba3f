package org.marot.congress.write;

import java.time.LocalDate;
import org.marot.pricing.Order;
import org.marot.pricing.Tariff;
import org.marot.proof.CustomerCategories;
import org.marot.shared.CustomerId;

/** What a tariff is asked for event files: as their customer's category is on the first day, where a grid is in force. */
public record PlanOrders(CustomerCategories categories, Tariff tariff) {
    public Order of(Plan plan, CustomerId customer) {
        LocalDate first = plan.whole().from().toLocalDate();
        String category = tariff.grid(plan.venue(), first).isEmpty()
                ? ""
                : categories.of(customer).map(known -> known.on(first)).orElse("");
        return plan.order(category);
    }
}
