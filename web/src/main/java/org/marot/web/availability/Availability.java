package org.marot.web.availability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.claims.OutOfUseTimes;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.springframework.stereotype.Component;

/** What can be had and what is taken, by the table that the availability projection fills. It never decides. */
@Component
public class Availability {
    public static final String PROJECTION = AvailabilityTable.NAME;
    private final Catalogue catalogue;
    private final LivingClaims claims;
    private final PlanningEntries planning;
    private final OutOfUseTimes outOfUse;
    private final AskedPrices prices;
    private final Clock clock;

    Availability(
            Catalogue catalogue,
            LivingClaims claims,
            PlanningEntries planning,
            OutOfUseTimes outOfUse,
            AskedPrices prices,
            Clock clock) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.planning = planning;
        this.outOfUse = outOfUse;
        this.prices = prices;
        this.clock = clock;
    }

    /** {@link #search(AvailabilityQuery, Asker)} for somebody who has not signed in. */
    public List<SpaceAvailability> search(AvailabilityQuery query) {
        return search(query, Asker.anybody());
    }

    /**
     * Every space that fits, in the order of the catalogue, the free ones and those that are not.
     *
     * @throws Refused when the times cannot be read, or there is no such venue
     */
    public List<SpaceAvailability> search(AvailabilityQuery query, Asker asker) {
        Instant now = clock.instant();
        Map<ZoneId, Period> periods = new HashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<OutOfUse> closed = List.of();
        for (Venue venue : venues(query)) {
            Period period = periods.computeIfAbsent(venue.zone(), zone -> Periods.read(query.from(), query.to(), zone));
            closed = verdicts.isEmpty() ? around(period) : closed;
            for (Space space : catalogue.spacesOf(venue.id())) {
                if (query.fits(space)) {
                    Wanted wanted = new Wanted(space, venue, query.capacity(), query.layout(), asker, now, closed);
                    verdicts.add(new Verdict(wanted, period));
                }
            }
        }
        return prices.of(new Search(claims, null).answer(verdicts), query.capacity(), query.layout(), asker);
    }

    /** One space for one period, for somebody who has not signed in. */
    public SpaceAvailability of(Space space, Period period, int attendees, @Nullable String layout) {
        return of(space, period, attendees, layout, Asker.anybody(), null);
    }

    /** One space for one period; {@code moving} is a reservation whose own claim does not stand in the way. */
    public SpaceAvailability of(
            Space space,
            Period period,
            int attendees,
            @Nullable String layout,
            Asker asker,
            @Nullable ReservationId moving) {
        Wanted wanted = new Wanted(space, venueOf(space), attendees, layout, asker, clock.instant(), around(period));
        List<SpaceAvailability> found = new Search(claims, moving).answer(List.of(new Verdict(wanted, period)));
        return prices.of(found, attendees, layout, asker).get(0);
    }

    /** The busy stretches of a space from the first date up to, but not including, the second; merged and without names. */
    public List<Busy> calendar(Space space, LocalDate from, LocalDate to) {
        ZoneId zone = venueOf(space).zone();
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = to.atStartOfDay(zone).toInstant();
        Agenda agenda = claims.on(space.cells(), start, end, null).agenda(space, closed(space, start, end));
        return agenda.busy(space.units(), start, end).stream()
                .map(step -> new Busy(step.in(zone), step.claims(), space.units()))
                .toList();
    }

    /** Every living reservation of a venue whose claim touches [from, to), by start and space. */
    public List<PlanningEntry> planning(VenueId venue, Instant from, Instant to) {
        return planning.of(venue, from, to);
    }

    /** What of the venue is out of use and touches [from, to), by start. */
    public List<OutOfUse> outOfUse(VenueId venue, Instant from, Instant to) {
        return outOfUse.touching(from, to).stream()
                .filter(one -> one.venue().equals(venue))
                .toList();
    }

    private List<Claimed> closed(Space space, Instant from, Instant to) {
        List<Period> periods = outOfUse.touching(from, to).stream()
                .filter(one -> one.concerns(space.cells()))
                .map(OutOfUse::period)
                .toList();
        return Claimed.full(periods, space.units());
    }

    /** Also what a look ahead may meet. */
    private List<OutOfUse> around(Period period) {
        return LookedAround.closed(outOfUse, period);
    }

    private List<Venue> venues(AvailabilityQuery query) {
        VenueId only = query.venue();
        return only == null
                ? catalogue.venues()
                : List.of(catalogue.venue(only).orElseThrow(() -> Refused.notFound("no-such-venue")));
    }

    private Venue venueOf(Space space) {
        return catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
    }
}
