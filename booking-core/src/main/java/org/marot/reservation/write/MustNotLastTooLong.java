package org.marot.reservation.write;

import java.util.Optional;
import org.marot.shared.Violation;

/** The longest stay, in time that really passes. */
final class MustNotLastTooLong implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        return asked.wish().period().length().compareTo(asked.rules().longest()) > 0
                ? Optional.of(Violation.of(
                        "must-not-last-too-long",
                        "minutes",
                        asked.rules().longest().toMinutes()))
                : Optional.empty();
    }
}
