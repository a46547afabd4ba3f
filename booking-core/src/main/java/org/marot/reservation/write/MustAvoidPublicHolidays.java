package org.marot.reservation.write;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.Closed;
import org.marot.shared.Violation;

/** The venue does not open on this public holiday. */
final class MustAvoidPublicHolidays implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        return asked.venue()
                .openingHours()
                .closedDuring(asked.wish().period())
                .filter(closed -> closed.why() == Closed.Why.PUBLIC_HOLIDAY)
                .map(closed -> new Violation(
                        "must-avoid-public-holidays",
                        reasons(closed),
                        asked.space().id(),
                        closed.during()));
    }

    private static Map<String, String> reasons(Closed closed) {
        return Map.of(
                "reasonFr", closed.reason(Locale.FRENCH).orElse(""),
                "reasonEn", closed.reason(Locale.ENGLISH).orElse(""));
    }
}
