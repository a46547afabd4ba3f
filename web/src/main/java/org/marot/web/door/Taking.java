package org.marot.web.door;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.proof.CustomerCategories;
import org.marot.reservation.RefusedRequests;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.Violation;
import org.marot.web.arriving.Arrivals;
import org.marot.web.door.DeskCodes.Place;
import org.marot.web.reservation.ReservationIds;
import org.marot.web.reservation.StayFromNow;
import org.marot.web.support.Malformed;
import org.springframework.stereotype.Component;

/** Takes a place for somebody who stands before it: booked and checked in at that very desk, or nothing. */
@Component
class Taking {
    private static final int MOST_MINUTES = 24 * 60;

    private final Arrivals arrivals;
    private final RefusedRequests refusedRequests;
    private final CustomerCategories categories;

    Taking(Arrivals arrivals, RefusedRequests refusedRequests, CustomerCategories categories) {
        this.arrivals = arrivals;
        this.refusedRequests = refusedRequests;
        this.categories = categories;
    }

    /** @param needed this is one of the accessible desks, and they need it */
    Receipt take(Place place, @Nullable String minutes, boolean needed, Request request) {
        Space space = place.space();
        Actor actor = request.actor();
        Period period = StayFromNow.of(space, place.venue(), length(minutes), request.at());
        Wish wish = new Wish(
                space.id(),
                period,
                actor.customer(),
                categories.on(actor.customer(), period.from().toLocalDate()),
                1,
                null,
                needed && space.isPool());
        try {
            requireMember(place, request);
            ReservationId id = ReservationIds.of(actor.account(), request.command());
            int unit = space.isPool() ? place.unit() : 0;
            return arrivals.take(new BookSpace(id, wish, request), new CheckIn(id, false, unit, following(request)));
        } catch (Refused refused) {
            if (refused.violations().stream().anyMatch(violation -> violation.space() != null)) {
                refusedRequests.keep(wish, refused, request.at());
            }
            throw refused;
        }
    }

    /** Staff would be let in without the code at the door; by a desk's code nobody is. */
    private static void requireMember(Place place, Request request) {
        if (place.space().rules().arriving().onlyAtTheDoor()
                && request.actor().isStaffOf(place.venue().id())) {
            throw Refused.because(Violation.of("must-check-in-at-the-door"));
        }
    }

    private static Request following(Request request) {
        CommandId arrives =
                new CommandId(UUID.nameUUIDFromBytes(("taken " + request.command()).getBytes(StandardCharsets.UTF_8)));
        return new Request(arrives, request.fingerprint(), request.actor(), request.at());
    }

    private static Duration length(@Nullable String minutes) {
        if (minutes == null) {
            throw Malformed.missing("minutes");
        }
        int number = minutes.matches("\\d{1,4}") ? Integer.parseInt(minutes) : 0;
        if (number < 1 || number > MOST_MINUTES) {
            throw Malformed.unreadable("minutes");
        }
        return Duration.ofMinutes(number);
    }
}
