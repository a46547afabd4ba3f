package org.marot.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.marot.people.Customers;
import org.marot.shared.CustomerId;
import org.springframework.stereotype.Component;

/** A customer's category, remembered for moments, because every booking asks for it. */
@Component
public class CustomerCategories {
    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final int MOST = 20_000;

    private final Customers customers;
    private final Clock clock;
    private final Map<CustomerId, Known> known = new ConcurrentHashMap<>();

    CustomerCategories(Customers customers, Clock clock) {
        this.customers = customers;
        this.clock = clock;
    }

    /** Empty when there is no such customer. */
    public Optional<String> of(CustomerId customer) {
        Instant now = clock.instant();
        Known one = known.get(customer);
        if (one != null && now.isBefore(one.until)) {
            return Optional.of(one.category);
        }
        Optional<String> found =
                customers.find(customer).map(it -> it.category().published());
        found.ifPresent(category -> remember(customer, new Known(category, now.plus(KEPT))));
        return found;
    }

    private void remember(CustomerId customer, Known one) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(customer, one);
    }

    private record Known(String category, Instant until) {}
}
