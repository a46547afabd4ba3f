package org.marot.reservation.write;

import java.util.Optional;
import java.util.stream.Collectors;
import org.marot.catalogue.Closed;
import org.marot.shared.Violation;

/** The venue is open all through the period, on its own wall clock; {@code hours} are those of the first day that is not. */
final class MustBeWithinOpeningHours implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        return asked.venue()
                .openingHours()
                .closedDuring(asked.wish().period())
                .filter(closed -> closed.why() == Closed.Why.WEEKDAY || closed.why() == Closed.Why.OUTSIDE_HOURS)
                .map(closed -> violation(closed).at(asked.space().id(), closed.during()));
    }

    private static Violation violation(Closed closed) {
        if (closed.hours().isEmpty()) {
            return Violation.of(
                    "must-avoid-closed-weekdays", "date", closed.during().from().toLocalDate());
        }
        String hours = closed.hours().stream()
                .map(stretch -> stretch.from() + "–" + stretch.to())
                .collect(Collectors.joining(", "));
        return Violation.of("must-be-within-opening-hours", "hours", hours);
    }
}
