package org.marot.reservation.write;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.shared.Violation;

/** A period ends no later than the horizon, counted in calendar months from the day of asking. */
final class MustBeWithinHorizon implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        LocalDate latest = asked.today().plus(asked.rules().horizon());
        return asked.wish().period().to().toLocalDate().isAfter(latest)
                ? Optional.of(Violation.of("must-be-within-horizon", "latest", latest))
                : Optional.empty();
    }
}
