package org.marot.reservation.write;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.shared.Violation;

/** So many calendar days lie between the day of asking and the first day. */
final class MustGiveNotice implements BookingRule {
    @Override
    public Optional<Violation> brokenBy(Asked asked) {
        LocalDate earliest = asked.today().plus(asked.rules().notice());
        return asked.firstDay().isBefore(earliest)
                ? Optional.of(Violation.of("must-give-notice", "earliest", earliest))
                : Optional.empty();
    }
}
