package org.marot.reservation.write;

import java.util.Optional;
import org.marot.shared.Violation;

/** The layout that was asked for is one of the space. */
final class MustOfferLayout implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        String layout = asked.wish().layout();
        if (layout == null || asked.space().offers(layout)) {
            return Optional.empty();
        }
        return Optional.of(Violation.of("must-offer-layout", "layout", layout));
    }
}
