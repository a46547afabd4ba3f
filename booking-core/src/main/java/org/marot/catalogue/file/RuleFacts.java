package org.marot.catalogue.file;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.CheckInRules;
import org.marot.catalogue.DeskRules;

/** The rules that one entry of the file says; what it leaves out comes from the entry around it. */
record RuleFacts(
        @Nullable Period notice,
        @Nullable Period horizon,
        @Nullable Duration granularity,
        @Nullable Duration shortest,
        @Nullable Duration longest,
        @Nullable Set<String> categories,
        @Nullable CheckInRules checkIn,
        @Nullable DeskRules desks) {
    /** What holds where a file says nothing: no notice, a year ahead, half-hours, up to a day, everybody, no check-in, late seats. */
    static final RuleFacts USUAL = new RuleFacts(
            Period.ZERO,
            Period.ofMonths(12),
            Duration.ofMinutes(30),
            null,
            Duration.ofDays(1),
            Set.of(),
            CheckInRules.NOT_WANTED,
            DeskRules.USUAL);

    static final RuleFacts NONE = new RuleFacts(null, null, null, null, null, null, null, null);

    /** These facts, and those of {@code around} where these say nothing. */
    RuleFacts within(RuleFacts around) {
        return new RuleFacts(
                notice == null ? around.notice : notice,
                horizon == null ? around.horizon : horizon,
                granularity == null ? around.granularity : granularity,
                shortest == null ? around.shortest : shortest,
                longest == null ? around.longest : longest,
                categories == null ? around.categories : categories,
                checkIn == null ? around.checkIn : checkIn,
                desks == null ? around.desks : desks);
    }

    /** One step is the shortest when no entry says otherwise. */
    BookingRules complete() {
        RuleFacts all = within(USUAL);
        Duration step = Optional.ofNullable(all.granularity).orElseThrow();
        return new BookingRules(
                Optional.ofNullable(all.notice).orElseThrow(),
                Optional.ofNullable(all.horizon).orElseThrow(),
                step,
                all.shortest == null ? step : all.shortest,
                Optional.ofNullable(all.longest).orElseThrow(),
                Optional.ofNullable(all.categories).orElseThrow(),
                all.checkIn,
                all.desks);
    }
}
