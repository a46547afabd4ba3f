package org.marot.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.marot.people.Customer;
import org.marot.people.CustomerCategory;
import org.marot.people.CustomerKind;
import org.marot.people.Customers;
import org.marot.proof.CategoriesByDay.Proved;
import org.marot.shared.CustomerId;
import org.springframework.stereotype.Component;

/** Customers' categories, remembered for moments, because every booking and every page with a price asks for one. */
@Component
class ProvedCategories implements CustomerCategories {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 20_000;

    private final Customers customers;
    private final Proofs proofs;
    private final Clock clock;
    private final Map<CustomerId, Known> known = new ConcurrentHashMap<>();

    ProvedCategories(Customers customers, Proofs proofs, Clock clock) {
        this.customers = customers;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public Optional<CategoriesByDay> of(CustomerId customer) {
        Instant now = clock.instant();
        Known one = known.get(customer);
        if (one != null && now.isBefore(one.until)) {
            return Optional.of(one.categories);
        }
        Optional<CategoriesByDay> found = customers.find(customer).map(this::read);
        found.ifPresent(categories -> remember(customer, new Known(categories, now.plus(KEPT))));
        return found;
    }

    /** On this node what was just proved counts at once. */
    void forget(CustomerId customer) {
        known.remove(customer);
    }

    /** What pays most of what they may be: nothing is taken on trust. */
    static String unproved(Customer customer) {
        if (customer.kind() == CustomerKind.PERSON) {
            return CustomerCategory.VISITOR.published();
        }
        return customer.category().isAssociation()
                ? CustomerCategory.OUTSIDE_ASSOCIATION.published()
                : CustomerCategory.COMPANY.published();
    }

    private CategoriesByDay read(Customer customer) {
        List<Proved> proved = proofs.of(customer.id()).stream()
                .map(proof -> new Proved(proof.category(), proof.from(), proof.to()))
                .toList();
        return new CategoriesByDay(unproved(customer), proved);
    }

    private void remember(CustomerId customer, Known one) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(customer, one);
    }

    private record Known(CategoriesByDay categories, Instant until) {}
}
