package org.marot.reservation.write;

import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Space;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Whether a reservation may have the very desk that its customer names; that it is free is the claims' matter. */
final class NamedDesk {
    private NamedDesk() {}

    /** Beforehand, where the town lets customers choose. */
    static void requireToPin(ReservationState state, Space space, int unit) {
        if (!space.isPool() || !space.rules().seating().pins()) {
            throw refused(Violation.of("must-allow-pins"), state, space);
        }
        require(state, space, unit, space.keptUnits());
    }

    /** On coming; who knows their desk changes it only where the town lets customers choose, or for another accessible one. */
    static void requireToSit(ReservationState state, Space space, int unit, Instant now) {
        boolean fixed = state.unit.isKnown() && !state.unit.isNeededOneOf(space.keptUnits());
        if (fixed && !space.rules().seating().pins()) {
            throw refused(Violation.of("must-sit-at-own-desk", "unit", state.unit.unit()), state, space);
        }
        Period period = state.period();
        require(state, space, unit, DeskChoice.kept(space, period, now));
    }

    private static void require(ReservationState state, Space space, int unit, List<Integer> kept) {
        if (unit < 1 || unit > space.units()) {
            throw refused(Violation.of("must-be-a-desk", "units", space.units()), state, space);
        }
        boolean needed = state.unit.isNeededOneOf(space.keptUnits());
        if (needed && !space.keptUnits().contains(unit)) {
            throw refused(Violation.of("must-stay-accessible"), state, space);
        }
        if (!needed && kept.contains(unit)) {
            throw refused(Violation.of("must-leave-accessible-desks"), state, space);
        }
    }

    private static Refused refused(Violation violation, ReservationState state, Space space) {
        return Refused.because(violation.at(space.id(), state.period()));
    }
}
