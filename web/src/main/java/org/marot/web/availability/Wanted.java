package org.marot.web.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.Rulebook;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.Violation;

/** One space as somebody would like to use it: judged by every rule, at whatever time. */
record Wanted(
        Space space, Venue venue, int attendees, @Nullable String layout, Asker asker, Instant at) {

    List<Violation> broken(Period period) {
        Wish wish = new Wish(space.id(), period, asker.actor().customer(), category(), attendees, layout);
        return Rulebook.violations(wish, space, venue, at, asker.actor());
    }

    /** The periods like this one that the rules allow and the agenda leaves free; none if no such length is ever let. */
    FreeTimes freeTimes(Period like, Agenda agenda) {
        Duration length = like.length();
        boolean let = !space.retired()
                && length.compareTo(space.rules().shortest()) >= 0
                && length.compareTo(space.rules().longest()) <= 0
                && AvailabilityQuery.holds(space, attendees, layout);
        Offers offers = Offers.like(like, venue.openingHours(), space.rules().granularity());
        return new FreeTimes(
                space,
                let ? offers : offers.none(),
                agenda,
                period -> broken(period).isEmpty());
    }

    /** From when on accessible desks are still kept for those who need them. */
    Instant keptFrom() {
        return space.rules().seating().keptFrom(at, venue.zone());
    }

    private String category() {
        String known = asker.category();
        return known != null
                ? known
                : space.rules().categories().stream().findFirst().orElse("");
    }
}
