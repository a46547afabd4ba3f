package org.marot.web.availability;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUseTimes;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.springframework.stereotype.Component;

/** The nearest that can be had instead: the same space at another time, then other spaces at the same time. */
@Component
public class Alternatives {
    private static final int MOST = 5;
    private static final int SAME_SPACE = 3;
    private static final int DAYS_AHEAD = 7;

    private final Catalogue catalogue;
    private final LivingClaims claims;
    private final OutOfUseTimes outOfUse;
    private final Clock clock;

    Alternatives(Catalogue catalogue, LivingClaims claims, OutOfUseTimes outOfUse, Clock clock) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.outOfUse = outOfUse;
        this.clock = clock;
    }

    /** For somebody who has not signed in and was refused nothing yet. */
    public List<Alternative> near(Space space, Period period, int attendees, @Nullable String layout) {
        return near(space, period, attendees, layout, Asker.anybody(), null, List.of());
    }

    /**
     * At most five, free by the table and allowed by every rule.
     *
     * @param moving a reservation whose own claim does not stand in the way
     * @param blocked stretches of the space that a refusal has just told to be full, which the table may not know yet
     */
    public List<Alternative> near(
            Space space,
            Period period,
            int attendees,
            @Nullable String layout,
            Asker asker,
            @Nullable ReservationId moving,
            List<Period> blocked) {
        Venue venue = venueOf(space);
        Wanted wanted = new Wanted(
                space, venue, attendees, layout, asker, clock.instant(), LookedAround.closed(outOfUse, period));
        List<Alternative> sameSpace = inSameSpace(wanted, period, moving, blocked);
        List<Alternative> others = atSameTime(wanted, period, moving);
        int fromSame = Math.max(SAME_SPACE, MOST - others.size());
        return Stream.concat(sameSpace.stream().limit(fromSame), others.stream())
                .limit(MOST)
                .toList();
    }

    private List<Alternative> inSameSpace(
            Wanted wanted, Period period, @Nullable ReservationId moving, List<Period> blocked) {
        Space space = wanted.space();
        ZoneId zone = wanted.venue().zone();
        LocalDate date = period.from().toLocalDate();
        LocalDate last = date.plusDays(DAYS_AHEAD);
        long spill = period.length().toDays() + 2;
        ClaimsByCell there = claims.on(
                space.cells(),
                date.minusDays(spill).atStartOfDay(zone).toInstant(),
                last.plusDays(spill).atStartOfDay(zone).toInstant(),
                moving);
        Agendas agendas = there.agendas(wanted, Claimed.full(blocked, space.units()));
        return wanted.freeTimes(period, agendas).near(period, last, MOST).stream()
                .map(offer -> new Alternative(space.id(), offer))
                .toList();
    }

    private List<Alternative> atSameTime(Wanted wanted, Period period, @Nullable ReservationId moving) {
        List<Wanted> others = OtherSpaces.like(wanted, catalogue);
        List<CellId> cells = others.stream()
                .flatMap(other -> other.space().cells().stream())
                .distinct()
                .toList();
        Period widest = others.stream()
                .map(other -> FreeTimes.claim(other.space(), period))
                .reduce(period, Alternatives::union);
        ClaimsByCell there = claims.on(cells, widest.start(), widest.end(), moving);
        return others.stream()
                .filter(other -> {
                    Period here = here(other, period);
                    return other.freeTimes(here, there.agendas(other, List.of()))
                                    .isFree(here)
                            && other.broken(here).isEmpty();
                })
                .limit(MOST)
                .map(other -> new Alternative(other.space().id(), here(other, period)))
                .toList();
    }

    /** The same instants on the other venue's wall clock. */
    private static Period here(Wanted other, Period period) {
        ZoneId zone = other.venue().zone();
        return new Period(period.from().withZoneSameInstant(zone), period.to().withZoneSameInstant(zone));
    }

    private static Period union(Period a, Period b) {
        return new Period(
                a.start().isBefore(b.start()) ? a.from() : b.from(), a.end().isAfter(b.end()) ? a.to() : b.to());
    }

    private Venue venueOf(Space space) {
        return Objects.requireNonNull(catalogue.venue(space.venue()).orElse(null), () -> "no venue of " + space.id());
    }
}
