package org.marot.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;

/**
 * Whether one date of a series can be had.
 *
 * @param date the rule's date
 * @param period where it would be; null when the venue's clock has no such hour on that date
 * @param violations every reason why not
 * @param hourTwice the clock shows its start or end twice that night; the earlier one is meant
 * @param apart not where the rule would put it, because the customer chose so
 */
public record DateVerdict(
        LocalDate date,
        SpaceId space,
        @Nullable Period period,
        Finding finding,
        List<Violation> violations,
        boolean hourTwice,
        boolean apart) {

    /** What was found about a date; the published names are these in lower case with hyphens. */
    public enum Finding {
        FREE,
        /** A public holiday, a closure, or a weekday on which the venue does not open. */
        CLOSED,
        TAKEN,
        BREAKS_RULES,
        /** The clocks go forward over it. */
        NO_SUCH_HOUR,
        /** Its reservation was moved or cancelled by itself, or chosen apart; it stays as it is. */
        EXCEPTION,
        /** Its reservation has begun. */
        BEGUN;

        public String published() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean free() {
        return finding == Finding.FREE;
    }

    /** It stays as it is, whatever happens to the series. */
    public boolean stays() {
        return finding == Finding.EXCEPTION || finding == Finding.BEGUN;
    }
}
