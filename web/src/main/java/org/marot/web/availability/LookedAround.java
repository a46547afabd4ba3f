package org.marot.web.availability;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.marot.claims.OutOfUse;
import org.marot.claims.OutOfUseTimes;
import org.marot.shared.Period;

/** What is out of use around a wanted period: as far as anything is offered instead, with time for every buffer. */
final class LookedAround {
    private static final int DAYS_BEFORE = 2;
    private static final int DAYS_AHEAD = 40;

    private LookedAround() {}

    static List<OutOfUse> closed(OutOfUseTimes outOfUse, Period period) {
        return outOfUse.touching(
                period.start().minus(DAYS_BEFORE, ChronoUnit.DAYS), period.end().plus(DAYS_AHEAD, ChronoUnit.DAYS));
    }
}
