package org.marot.congress.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;

/** On which days an event can be at all, whatever its rooms. */
final class DayRules {
    private DayRules() {}

    static boolean allow(List<Need> needs, Venue venue, Instant now) {
        return needs.stream()
                .flatMap(need -> need.uses().stream())
                .noneMatch(use -> isPast(use, now) || isClosed(use.period(), venue));
    }

    static boolean isPast(NeedUse use, Instant now) {
        return !now.isBefore(use.claim().start());
    }

    /**
     * Whether the venue stays shut on the day on which it begins, or on one that lies within it. Hours alone hinder nobody:
     * an event that goes on in the evening is agreed with the venue.
     */
    static boolean isClosed(Period period, Venue venue) {
        LocalDate first = period.from().toLocalDate();
        LocalDate last = period.to().toLocalDate();
        return first.datesUntil(last.isAfter(first) ? last : first.plusDays(1))
                .anyMatch(day -> venue.openingHours().on(day).isEmpty());
    }
}
