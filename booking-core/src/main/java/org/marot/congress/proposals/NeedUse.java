package org.marot.congress.proposals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.congress.write.SpaceUse;
import org.marot.shared.Period;

/** One stretch of what a room is needed for. */
public record NeedUse(Period period, Duration setUp, Duration strike, String layout, int attendees) {
    static NeedUse of(SpaceUse use) {
        return new NeedUse(use.period(), use.setUp(), use.strike(), use.layout(), use.attendees());
    }

    LocalDate day() {
        return period.from().toLocalDate();
    }

    /** By whole days on the wall clock; empty where a change of the clock leaves nothing of it. */
    Optional<NeedUse> shifted(long days) {
        ZonedDateTime from = period.from().plusDays(days);
        ZonedDateTime to = period.to().plusDays(days);
        return from.isBefore(to)
                ? Optional.of(new NeedUse(new Period(from, to), setUp, strike, layout, attendees))
                : Optional.empty();
    }

    Period claim() {
        return period.widened(setUp, strike);
    }

    int emptySeats(Space space) {
        return space.layouts().stream()
                        .filter(one -> one.name().equals(layout))
                        .mapToInt(Layout::capacity)
                        .findFirst()
                        .orElseThrow()
                - attendees;
    }

    SpaceUse in(Space space) {
        return new SpaceUse(space.id(), space.cells(), period, setUp, strike, layout, attendees);
    }
}
