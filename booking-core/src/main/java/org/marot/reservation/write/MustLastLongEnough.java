package org.marot.reservation.write;

import java.util.Optional;
import org.marot.shared.Violation;

/** The shortest stay, in time that really passes. */
final class MustLastLongEnough implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        return asked.wish().period().length().compareTo(asked.rules().shortest()) < 0
                ? Optional.of(Violation.of(
                        "must-last-long-enough",
                        "minutes",
                        asked.rules().shortest().toMinutes()))
                : Optional.empty();
    }
}
