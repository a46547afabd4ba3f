package org.marot.reservation.write;

import java.util.Optional;
import org.marot.shared.Violation;

/** The space still stands in the catalogue. */
final class MustBeLet implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        return asked.space().retired() ? Optional.of(Violation.of("must-be-let")) : Optional.empty();
    }
}
