package org.marot.pricing.grid;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How soon and how late may be booked; beside the venue's rules. The first that fits holds.
 *
 * @param notice between the day of booking and the first day; null for none
 * @param horizon how far ahead the first day may lie; null for any
 */
public record BookingWindow(
        String id,
        When when,
        @Nullable Period notice,
        @Nullable Period horizon) {}
