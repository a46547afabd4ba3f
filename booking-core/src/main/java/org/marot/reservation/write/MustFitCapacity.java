package org.marot.reservation.write;

import java.util.Optional;
import org.marot.catalogue.Layout;
import org.marot.shared.Violation;

/** The people fit into the layout, or into the usual one when none was asked for; one desk holds one person. */
final class MustFitCapacity implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        int capacity = asked.space().layouts().stream()
                .filter(one -> asked.wish().layout() == null
                        || one.name().equals(asked.wish().layout()))
                .mapToInt(Layout::capacity)
                .max()
                .orElse(Integer.MAX_VALUE);
        return asked.wish().attendees() > capacity
                ? Optional.of(Violation.of("must-fit-capacity", "capacity", capacity))
                : Optional.empty();
    }
}
