package org.marot.web.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.reservation.write.Rulebook;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.Violation;

/** One space as somebody would like to use it: judged by every rule, at whatever time. */
record Wanted(
        Space space,
        Venue venue,
        int attendees,
        @Nullable String layout,
        Asker asker,
        Instant at,
        List<OutOfUse> outOfUse) {
    /** Every rule that says no, what is out of use among them. */
    List<Violation> broken(Period period) {
        Wish wish = new Wish(
                space.id(), period, asker.actor().customer(), asker.category(space, period), attendees, layout);
        List<Violation> broken = new ArrayList<>(Rulebook.violations(wish, space, venue, at, asker.actor()));
        closed(period).map(one -> one.refusing(space.id())).forEach(broken::add);
        return broken;
    }

    Stream<OutOfUse> closed(Period period) {
        Period claim = FreeTimes.claim(space, period);
        return outOfUse.stream().filter(one -> one.blocks(space.cells(), claim));
    }

    /** Another space for the same asker. */
    Wanted in(Space other, Venue itsVenue) {
        return new Wanted(other, itsVenue, attendees, layout, asker, at, outOfUse);
    }

    /** The periods like this one that the rules allow and the agenda leaves free; none if no such length is ever let. */
    FreeTimes freeTimes(Period like, Agendas agendas) {
        Duration length = like.length();
        boolean let = !space.retired()
                && length.compareTo(space.rules().shortest()) >= 0
                && length.compareTo(space.rules().longest()) <= 0
                && AvailabilityQuery.holds(space, attendees, layout);
        Offers offers = Offers.like(like, venue.openingHours(), space.rules().granularity());
        return new FreeTimes(
                space,
                let ? offers : offers.none(),
                agendas,
                period -> broken(period).isEmpty());
    }

    /** From when on accessible desks are still kept for those who need them. */
    Instant keptFrom() {
        return space.rules().seating().keptFrom(at, venue.zone());
    }
}
