package org.marot.pricing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.pricing.grid.BookingWindow;
import org.marot.pricing.grid.Due;
import org.marot.pricing.grid.SecurityDeposit;
import org.marot.pricing.grid.Terms;
import org.marot.shared.Violation;

/** On what terms a grid lets: what is due when, what is owed by whom gives up, and how early and late may be asked. */
record GridTerms(Occasion occasion) {
    private static final int WHOLE = 10_000;

    /** {@code otherwise} holds where none of the grid's terms fits. */
    AgreedTerms of(Price price, AgreedTerms otherwise) {
        Priced whole = occasion.whole(units(price));
        AgreedTerms agreed = occasion.grid().terms().stream()
                .filter(terms -> occasion.fits(terms.when(), whole))
                .findFirst()
                .map(terms -> agreed(terms, price))
                .orElse(otherwise);
        return new AgreedTerms(agreed.atBooking(), agreed.balanceDays(), agreed.cancelling(), deposit(whole));
    }

    /** Why it cannot be asked for on that day. */
    Optional<Violation> untimely(LocalDate today) {
        Priced whole = occasion.whole(Set.of());
        return occasion.grid().windows().stream()
                .filter(window -> occasion.fits(window.when(), whole))
                .findFirst()
                .flatMap(window -> untimely(window, today));
    }

    private Optional<Violation> untimely(BookingWindow window, LocalDate today) {
        LocalDate first = occasion.firstDay();
        if (window.notice() != null && first.isBefore(today.plus(window.notice()))) {
            return Optional.of(Violation.of("must-give-notice", "earliest", today.plus(window.notice())));
        }
        if (window.horizon() != null && first.isAfter(today.plus(window.horizon()))) {
            return Optional.of(Violation.of("must-be-within-horizon", "latest", today.plus(window.horizon())));
        }
        return Optional.empty();
    }

    private static Set<String> units(Price price) {
        return price.lines().stream()
                .filter(line -> line.kind().equals("space") || line.kind().equals("pass"))
                .map(PriceLine::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AgreedTerms agreed(Terms terms, Price price) {
        return new AgreedTerms(
                due(terms.atBooking(), price),
                terms.balanceDays(),
                terms.cancelling().stream()
                        .map(step -> new AgreedTerms.Step(step.days(), due(step.due(), price), step.mayRefuseNext()))
                        .toList(),
                0);
    }

    /** Never more than the price. */
    private static long due(Due due, Price price) {
        return Math.min(price.gross(), Cents.part(price.gross(), due.percent(), WHOLE) + due.cents());
    }

    private long deposit(Priced whole) {
        return occasion.grid().securityDeposits().stream()
                .filter(deposit -> occasion.fits(deposit.when(), whole))
                .mapToLong(SecurityDeposit::cents)
                .max()
                .orElse(0);
    }
}
