package org.marot.web.availability;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.claims.OutOfUseTimes;
import org.marot.shared.Actor;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/**
 * Where reservations can go that must leave their space: another space of the venue at the same time, or the same space
 * at another. The first place of each is free even when all before it take their first.
 */
@Component
public class Relocations {
    private static final int OTHER_SPACES = 4;
    private static final int OTHER_TIMES = 3;
    private static final int DAYS_AHEAD = 14;
    private static final Duration LONGEST_BUFFER = Duration.ofDays(2);
    /** What a booking that keeps its start is not judged by again. */
    private static final Set<String> ABOUT_THE_START = Set.of("must-not-have-started", "must-give-notice");

    private final Catalogue catalogue;
    private final LivingClaims claims;
    private final OutOfUseTimes outOfUse;
    private final Clock clock;

    Relocations(Catalogue catalogue, LivingClaims claims, OutOfUseTimes outOfUse, Clock clock) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.outOfUse = outOfUse;
        this.clock = clock;
    }

    /**
     * By reservation, in the order given; an empty list for one that fits nowhere.
     *
     * @param closing what is about to be out of use
     * @param by who moves them
     */
    public Map<ReservationId, List<Alternative>> of(List<Leaving> leaving, OutOfUse closing, Actor by) {
        Instant now = clock.instant();
        List<Claimed> planned = new ArrayList<>();
        Map<ReservationId, List<Alternative>> places = new LinkedHashMap<>();
        for (Leaving one : leaving) {
            List<OutOfUse> closed = new ArrayList<>(LookedAround.closed(outOfUse, one.period()));
            closed.add(closing);
            Asker asker = new Asker(by, one.category());
            Wanted wanted = new Wanted(one.space(), venueOf(one.space()), one.attendees(), null, asker, now, closed);
            List<Alternative> found = Stream.concat(
                            elsewhere(wanted, one, planned).stream(), later(wanted, one, planned).stream())
                    .toList();
            found.stream().limit(1).map(place -> claim(place, one)).forEach(planned::add);
            places.put(one.reservation(), found);
        }
        return places;
    }

    private List<Alternative> elsewhere(Wanted wanted, Leaving one, List<Claimed> planned) {
        List<Wanted> others = OtherSpaces.like(wanted, catalogue).stream()
                .filter(other -> other.venue().id().equals(wanted.venue().id()))
                .toList();
        List<CellId> cells = others.stream()
                .flatMap(other -> other.space().cells().stream())
                .distinct()
                .toList();
        Period widest = one.period().widened(LONGEST_BUFFER, LONGEST_BUFFER);
        ClaimsByCell there = claims.on(cells, widest.start(), widest.end(), one.reservation());
        return others.stream()
                .filter(other -> other.freeTimes(one.period(), there.agendas(other, in(other.space(), planned)))
                                .isFree(one.period())
                        && keepsTheRules(other, one.period()))
                .limit(OTHER_SPACES)
                .map(other -> new Alternative(other.space().id(), one.period()))
                .toList();
    }

    private List<Alternative> later(Wanted wanted, Leaving one, List<Claimed> planned) {
        ZoneId zone = wanted.venue().zone();
        LocalDate date = one.period().from().toLocalDate();
        LocalDate last = date.plusDays(DAYS_AHEAD);
        long spill = one.period().length().toDays() + 2;
        ClaimsByCell there = claims.on(
                one.space().cells(),
                date.minusDays(spill).atStartOfDay(zone).toInstant(),
                last.plusDays(spill).atStartOfDay(zone).toInstant(),
                one.reservation());
        Agendas agendas = there.agendas(wanted, in(one.space(), planned));
        return wanted.freeTimes(one.period(), agendas).near(one.period(), last, OTHER_TIMES).stream()
                .map(period -> new Alternative(one.space().id(), period))
                .toList();
    }

    private static boolean keepsTheRules(Wanted other, Period period) {
        return other.broken(period).stream().map(Violation::rule).allMatch(ABOUT_THE_START::contains);
    }

    private static List<Claimed> in(Space space, List<Claimed> planned) {
        return planned.stream()
                .filter(claimed -> claimed.cells().stream().anyMatch(space.cells()::contains))
                .toList();
    }

    private Claimed claim(Alternative place, Leaving one) {
        Space space = catalogue.space(place.space()).orElseThrow(() -> Refused.notFound("no-such-space"));
        Period claim = FreeTimes.claim(space, place.period());
        return new Claimed(one.reservation().value(), space.cells(), claim.start(), claim.end());
    }

    private Venue venueOf(Space space) {
        return catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
    }
}
