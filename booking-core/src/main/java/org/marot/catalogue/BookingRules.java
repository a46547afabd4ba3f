package org.marot.catalogue;

import java.time.Duration;
import java.time.Period;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a space.
 *
 * @param notice calendar days between the day of booking and the first day; zero means none
 * @param horizon how far ahead a period may end, in calendar months
 * @param granularity both ends lie on multiples of it since local midnight
 * @param categories the customer categories that may book; empty means everybody
 * @param checkIn whether who comes is asked to say so; null in catalogues that were stored before there was check-in
 * @param desks when the desks of a pool are named, and who chooses them; null in older catalogues, too
 */
public record BookingRules(
        Period notice,
        Period horizon,
        Duration granularity,
        Duration shortest,
        Duration longest,
        Set<String> categories,
        @Nullable CheckInRules checkIn,
        @Nullable DeskRules desks) {
    public BookingRules(
            Period notice,
            Period horizon,
            Duration granularity,
            Duration shortest,
            Duration longest,
            Set<String> categories,
            @Nullable CheckInRules checkIn) {
        this(notice, horizon, granularity, shortest, longest, categories, checkIn, null);
    }

    public BookingRules(
            Period notice,
            Period horizon,
            Duration granularity,
            Duration shortest,
            Duration longest,
            Set<String> categories) {
        this(notice, horizon, granularity, shortest, longest, categories, null);
    }

    public DeskRules seating() {
        return Objects.requireNonNullElse(desks, DeskRules.USUAL);
    }

    public CheckInRules arriving() {
        return Objects.requireNonNullElse(checkIn, CheckInRules.NOT_WANTED);
    }
}
