package org.marot.web.figures;

import java.util.Arrays;
import java.util.Locale;

/** How long before its date something is booked. */
enum LeadTime {
    SAME_DAY(0),
    DAY_BEFORE(1),
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    LONGER(Integer.MAX_VALUE);

    private final int atMost;

    LeadTime(int atMost) {
        this.atMost = atMost;
    }

    static LeadTime of(int days) {
        return Arrays.stream(values())
                .filter(one -> days <= one.atMost)
                .findFirst()
                .orElse(LONGER);
    }

    /** The last part of its message key. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
