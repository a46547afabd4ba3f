package org.marot.web.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marot.catalogue.Space;
import org.marot.shared.Period;

/**
 * Where in time a wanted length fits into one space: on its grid, within opening hours, free of claims with the buffers
 * on both sides counted, and allowed by every rule.
 */
record FreeTimes(Space space, Offers offers, Agendas agendas, Predicate<Period> allowed) {

    boolean isFree(Period period) {
        Period claim = claim(space, period);
        return agendas.at(period).peak(claim.start(), claim.end()) < space.units();
    }

    /** The first that starts after the wanted one, on a date from {@code first} to {@code last}, both included. */
    Optional<Period> next(Period wanted, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> offers.on(date).stream())
                .filter(offer -> offer.start().isAfter(wanted.start()))
                .filter(this::isFree)
                .filter(allowed)
                .findFirst();
    }

    /**
     * The nearest to the wanted one, which is not among them: first the nearest before and the nearest after on the same
     * date, then the nearest of the following dates, one a date, as long as {@code limit} allows.
     */
    List<Period> near(Period wanted, LocalDate last, int limit) {
        LocalDate date = wanted.from().toLocalDate();
        List<Period> near = new ArrayList<>(sameDate(wanted, date));
        for (LocalDate next = date.plusDays(1); near.size() < limit && !next.isAfter(last); next = next.plusDays(1)) {
            int days = (int) (next.toEpochDay() - date.toEpochDay());
            Instant sameTime = wanted.from().plusDays(days).toInstant();
            nearest(next, byDistance(sameTime), any -> true).ifPresent(near::add);
        }
        return near.subList(0, Math.min(limit, near.size()));
    }

    private List<Period> sameDate(Period wanted, LocalDate date) {
        Comparator<Period> byDistance = byDistance(wanted.start());
        Predicate<Period> before = offer -> offer.start().isBefore(wanted.start());
        Predicate<Period> after = offer -> offer.start().isAfter(wanted.start());
        return Stream.of(before, after)
                .flatMap(side -> nearest(date, byDistance, side).stream())
                .sorted(byDistance)
                .toList();
    }

    private Optional<Period> nearest(LocalDate date, Comparator<Period> byDistance, Predicate<Period> side) {
        return offers.on(date).stream()
                .filter(side)
                .sorted(byDistance)
                .filter(this::isFree)
                .filter(allowed)
                .findFirst();
    }

    private static Comparator<Period> byDistance(Instant wanted) {
        return Comparator.comparing(
                (Period offer) -> Duration.between(wanted, offer.start()).abs());
    }

    static Period claim(Space space, Period period) {
        return period.widened(space.bufferBefore(), space.bufferAfter());
    }
}
