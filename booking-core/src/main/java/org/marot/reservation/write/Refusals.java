package org.marot.reservation.write;

import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** The refusals that come from a reservation's own life. */
final class Refusals {
    private Refusals() {}

    static Refused notIn(String rule, ReservationStatus status) {
        return Refused.because(Violation.of(rule, "status", status.published()));
    }

    static Refused holdHasLapsed() {
        return Refused.because(Violation.of("hold-has-lapsed"));
    }

    static Refused unknownReservation() {
        return Refused.notFound("no-such-reservation");
    }
}
