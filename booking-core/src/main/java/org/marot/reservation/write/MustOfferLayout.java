package org.marot.reservation.write;

import java.util.Optional;
import org.marot.shared.Violation;

/** The layout that was asked for is one of the space. */
final class MustOfferLayout implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        String layout = asked.wish().layout();
        boolean offered = layout == null
                || asked.space().layouts().stream().anyMatch(one -> one.name().equals(layout));
        return offered ? Optional.empty() : Optional.of(Violation.of("must-offer-layout", "layout", layout));
    }
}
