package org.marot.reservation.write;

import java.util.Optional;
import org.marot.shared.Violation;

/** Some spaces are let to some categories of customers only; staff may book for anybody. */
final class MustBeAllowedToBook implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        boolean allowed = asked.rules().categories().isEmpty()
                || asked.rules().categories().contains(asked.wish().category())
                || asked.actor().isStaffOf(asked.venue().id());
        return allowed ? Optional.empty() : Optional.of(Violation.of("must-be-allowed-to-book"));
    }
}
