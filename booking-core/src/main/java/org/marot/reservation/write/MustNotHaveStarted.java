package org.marot.reservation.write;

import java.time.Duration;
import java.util.Optional;
import org.marot.shared.Violation;

/** Nobody books the past. The running step of the grid still counts as now, so that a desk can be taken on the spot. */
final class MustNotHaveStarted implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        Duration step = asked.rules().granularity();
        boolean tooLate = !asked.wish().period().start().isAfter(asked.at().minus(step));
        return tooLate
                ? Optional.of(Violation.of(
                        "must-not-have-started",
                        "from",
                        asked.wish().period().from().toLocalDateTime()))
                : Optional.empty();
    }
}
