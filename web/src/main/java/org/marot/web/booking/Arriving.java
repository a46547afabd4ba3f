package org.marot.web.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.CheckInRules;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Period;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationRow;

/**
 * What a reservation's page says of coming and leaving.
 *
 * @param atTheDoor only by the code that is shown there
 * @param opensAt when one can check in, in words, as long as it is too early
 * @param keptUntil how long the space is kept for who has not checked in, in words; null when for ever
 */
record Arriving(
        boolean canCheckIn,
        boolean canLeave,
        boolean atTheDoor,
        @Nullable String opensAt,
        @Nullable String keptUntil) {
    private static final Arriving NOTHING = new Arriving(false, false, false, null, null);

    static Arriving of(ReservationRow row, CheckInRules rules, Instant now, Say say) {
        Period period = row.period();
        if (!now.isBefore(period.end())) {
            return NOTHING;
        }
        if (row.reservationStatus() == ReservationStatus.CHECKED_IN) {
            return new Arriving(false, true, false, null, null);
        }
        if (row.reservationStatus() != ReservationStatus.CONFIRMED || !rules.wanted()) {
            return NOTHING;
        }
        Instant opens = period.start().minus(rules.opens());
        boolean early = now.isBefore(opens);
        return new Arriving(
                !early && !rules.onlyAtTheDoor(),
                false,
                rules.onlyAtTheDoor(),
                early ? say.time(opens.atZone(period.zone())) : null,
                keptUntil(row, rules, say));
    }

    /** Counted from the start, or from when it came to be where it is, if that was later. */
    private static @Nullable String keptUntil(ReservationRow row, CheckInRules rules, Say say) {
        Period period = row.period();
        Instant since = row.changedAt().isAfter(period.start()) ? row.changedAt() : period.start();
        return rules.grace() == null ? null : say.time(since.plus(rules.grace()).atZone(period.zone()));
    }
}
