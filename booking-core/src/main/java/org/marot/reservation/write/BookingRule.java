package org.marot.reservation.write;

import java.util.Optional;
import org.marot.shared.Violation;

/** One sentence of the booking conditions. Pure: the same question has the same answer. */
interface BookingRule {
    /** Nothing when the rule is kept. */
    Optional<Violation> brokenBy(Asked asked);
}
