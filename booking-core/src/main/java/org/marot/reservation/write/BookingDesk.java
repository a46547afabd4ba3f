package org.marot.reservation.write;

import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.ClaimRequest;
import org.marot.claims.ClaimTaken;
import org.marot.claims.Claims;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What a reservation needs to decide: the catalogue's word, the rules, and the claims. */
public final class BookingDesk {
    /** A wish that keeps all the rules and has its space. */
    record Agreed(Space space, Venue venue, Period claim, ClaimTaken taken) {}

    private final Catalogue catalogue;
    private final Claims claims;

    public BookingDesk(Catalogue catalogue, Claims claims) {
        this.catalogue = catalogue;
        this.claims = claims;
    }

    /** @throws Refused with every rule that is broken, or with what has taken the space */
    Agreed claim(ReservationId reservation, Wish wish, Request request) {
        return agree(reservation, wish, request, false);
    }

    /** Like {@link #claim}, giving up what the reservation has now. */
    Agreed claimInstead(ReservationId reservation, Wish wish, Request request) {
        return agree(reservation, wish, request, true);
    }

    VenueId venueOf(SpaceId space) {
        return catalogue.space(space).map(Space::venue).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    /** A venue's events stay together, so a reservation never leaves its venue. */
    void requireSameVenue(SpaceId space, String venue) {
        if (!venueOf(space).value().equals(venue)) {
            throw Refused.because(Violation.of("must-stay-in-venue"));
        }
    }

    void release(ReservationId reservation) {
        claims.release(reservation.value());
    }

    private Agreed agree(ReservationId reservation, Wish wish, Request request, boolean instead) {
        long revision = catalogue.revision();
        Space space = catalogue.space(wish.space()).orElseThrow(() -> Refused.notFound("no-such-space"));
        Venue venue = catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-space"));
        List<Violation> broken = Rulebook.violations(wish, space, venue, request.at(), request.actor());
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
        Period during = wish.period().widened(space.bufferBefore(), space.bufferAfter());
        ClaimRequest wanted = new ClaimRequest(
                reservation.value(), venue.id(), space.id(), space.cells(), space.units(), during, revision);
        return new Agreed(space, venue, during, instead ? claims.move(wanted) : claims.takeWithEvent(wanted));
    }
}
