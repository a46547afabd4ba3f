package org.marot.pricing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.SpacePrices;

/**
 * How often each unit is applied on one day: the cheapest that covers its time; of equally cheap ones, the fewest pieces.
 *
 * @param hours begun hours
 */
record DayUnits(long days, long halfDays, long hours, long cents) {

    static DayUnits cheapest(SpacePrices prices, Duration time) {
        DayUnits best = prices.day() == null ? null : new DayUnits(1, 0, 0, prices.day());
        long mostHalves = prices.halfDay() == null ? 0 : begun(time, prices.halfDayLength());
        for (long halves = 0; halves <= mostHalves; halves++) {
            best = better(best, filled(prices, time, halves));
        }
        if (best == null) {
            throw new IllegalStateException("prices without a price");
        }
        return best;
    }

    /** So many half-days, and hours for the rest; null where the rest has no price. */
    private static @Nullable DayUnits filled(SpacePrices prices, Duration time, long halves) {
        Duration rest = time.minus(prices.halfDayLength().multipliedBy(halves));
        long hours = rest.isNegative() || rest.isZero() ? 0 : begun(rest, Duration.ofHours(1));
        Long hour = prices.hour();
        if (hours > 0 && hour == null) {
            return null;
        }
        long halfDay = prices.halfDay() == null ? 0 : prices.halfDay();
        return new DayUnits(0, halves, hours, halves * halfDay + (hour == null ? 0 : hours * hour));
    }

    private static @Nullable DayUnits better(@Nullable DayUnits one, @Nullable DayUnits other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one.cents != other.cents) {
            return one.cents < other.cents ? one : other;
        }
        return one.pieces() <= other.pieces() ? one : other;
    }

    private long pieces() {
        return days + halfDays + hours;
    }

    private static long begun(Duration time, Duration unit) {
        return (time.toSeconds() + unit.toSeconds() - 1) / unit.toSeconds();
    }
}
