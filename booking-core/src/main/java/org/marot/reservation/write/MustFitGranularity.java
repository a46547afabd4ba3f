package org.marot.reservation.write;

import java.time.LocalTime;
import java.util.Optional;
import org.marot.shared.Violation;

/** Both ends lie on the grid, counted on the wall clock from local midnight. */
final class MustFitGranularity implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        long step = asked.rules().granularity().toNanos();
        boolean fits = onGrid(asked.wish().period().from().toLocalTime(), step)
                && onGrid(asked.wish().period().to().toLocalTime(), step);
        return fits
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "must-fit-granularity",
                        "minutes",
                        asked.rules().granularity().toMinutes()));
    }

    private static boolean onGrid(LocalTime time, long step) {
        return time.toNanoOfDay() % step == 0;
    }
}
