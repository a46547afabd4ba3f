package org.marot.web.availability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.AgreedPrice;
import org.marot.shared.Period;
import org.marot.shared.Violation;

/**
 * Whether a space can be had for a period, and if not, why and when next.
 *
 * @param unitsFree how many units are free all through, as far as claims alone decide
 * @param violations every broken rule, and {@code taken} with each stretch that blocks; empty when it can be had
 * @param nextFree the next period of the same length that can be had; null when this one can, or none was found
 * @param price for who asks; null where no grid is in force
 */
public record SpaceAvailability(
        Space space,
        Venue venue,
        Period period,
        int unitsFree,
        List<Violation> violations,
        @Nullable Period nextFree,
        @Nullable AgreedPrice price) {
    public SpaceAvailability {
        violations = List.copyOf(violations);
    }

    SpaceAvailability(
            Space space,
            Venue venue,
            Period period,
            int unitsFree,
            List<Violation> violations,
            @Nullable Period nextFree) {
        this(space, venue, period, unitsFree, violations, nextFree, null);
    }

    public boolean free() {
        return violations.isEmpty();
    }
}
