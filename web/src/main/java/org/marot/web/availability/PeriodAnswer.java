package org.marot.web.availability;

import org.marot.shared.Period;
import org.marot.web.support.TimeText;

/** Half-open, with the venue's offset. */
record PeriodAnswer(String from, String to) {
    static PeriodAnswer of(Period period) {
        return new PeriodAnswer(TimeText.of(period.from()), TimeText.of(period.to()));
    }
}
