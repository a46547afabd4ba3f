package org.marot.catalogue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a space costs, in hundredths of the town's currency; at least one of the three.
 *
 * @param hour each begun hour
 * @param halfDay as many hours of one day as {@code halfDayHours}
 * @param day a day of the calendar
 * @param vat in hundredths of a percent: 2000 is 20 %
 * @param taxIncluded whether the amounts hold the VAT
 */
public record SpacePrices(
        @Nullable Long hour,
        @Nullable Long halfDay,
        @Nullable Long day,
        int halfDayHours,
        int vat,
        boolean taxIncluded) {
    /** Where the file does not say how long half a day is. */
    public static final int USUAL_HALF_DAY_HOURS = 5;

    public SpacePrices {
        if (hour == null && halfDay == null && day == null) {
            throw new IllegalArgumentException("prices without a price");
        }
    }

    public Duration halfDayLength() {
        return Duration.ofHours(halfDayHours);
    }
}
