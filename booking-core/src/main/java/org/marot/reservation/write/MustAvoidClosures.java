package org.marot.reservation.write;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.Closed;
import org.marot.shared.Violation;

/** The venue is closed, or open at other hours, by a dated exception. */
final class MustAvoidClosures implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        return asked.venue()
                .openingHours()
                .closedDuring(asked.wish().period())
                .filter(closed -> closed.why() == Closed.Why.EXCEPTION)
                .map(closed -> new Violation(
                        "must-avoid-closures", reasons(closed), asked.space().id(), closed.during()));
    }

    private static Map<String, String> reasons(Closed closed) {
        return Map.of(
                "reasonFr", closed.reason(Locale.FRENCH).orElse(""),
                "reasonEn", closed.reason(Locale.ENGLISH).orElse(""));
    }
}
