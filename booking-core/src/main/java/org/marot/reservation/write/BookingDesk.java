package org.marot.reservation.write;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.marot.catalogue.BookingRules;
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

    /** Where to claim, as one revision of the catalogue has it. */
    private record Spot(long revision, Space space, Venue venue) {}

    private static final Set<String> ABOUT_THE_START = Set.of("must-not-have-started", "must-give-notice");

    private final Catalogue catalogue;
    private final Claims claims;

    public BookingDesk(Catalogue catalogue, Claims claims) {
        this.catalogue = catalogue;
        this.claims = claims;
    }

    /** @throws Refused with every rule that is broken, or with what has taken the space */
    Agreed claim(ReservationId reservation, Wish wish, Request request) {
        return claim(reservation, wish, request, false);
    }

    /** Like {@link #claim}, but perhaps only when the event is written: no timer may be set before. */
    Agreed claimWithEvent(ReservationId reservation, Wish wish, Request request) {
        return claim(reservation, wish, request, true);
    }

    /** Of a command that comes twice at once, the second must meet the claim before a timer that is there already. */
    private Agreed claim(ReservationId reservation, Wish wish, Request request, boolean withEvent) {
        Spot spot = spot(wish.space());
        require(broken(wish, spot, request));
        ClaimRequest wanted = wanted(reservation, wish, spot);
        boolean timed = spot.space().rules().arriving().wanted();
        ClaimTaken taken = withEvent && !timed ? claims.takeWithEvent(wanted) : claims.take(wanted);
        return new Agreed(spot.space(), spot.venue(), wanted.during(), taken);
    }

    /** Like {@link #claim}, giving up {@code now}, what the reservation has; a start that stays is not judged again. */
    Agreed claimInstead(ReservationId reservation, Wish wish, Period now, Request request) {
        Spot spot = spot(wish.space());
        boolean startStays = wish.period().start().equals(now.start());
        require(broken(wish, spot, request).stream()
                .filter(violation -> !startStays || !ABOUT_THE_START.contains(violation.rule()))
                .toList());
        ClaimRequest wanted = wanted(reservation, wish, spot);
        return new Agreed(spot.space(), spot.venue(), wanted.during(), claims.move(wanted));
    }

    /** What a no-show gave up; the rules were kept when it was booked. */
    Agreed claimAgain(ReservationId reservation, Wish wish) {
        Spot spot = spot(wish.space());
        ClaimRequest wanted = wanted(reservation, wish, spot);
        return new Agreed(spot.space(), spot.venue(), wanted.during(), claims.take(wanted));
    }

    VenueId venueOf(SpaceId space) {
        return catalogue.space(space).map(Space::venue).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    BookingRules rulesOf(SpaceId space) {
        return spot(space).space().rules();
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

    void endAt(ReservationId reservation, Instant end) {
        claims.endAt(reservation.value(), end);
    }

    private Spot spot(SpaceId id) {
        long revision = catalogue.revision();
        Space space = catalogue.space(id).orElseThrow(() -> Refused.notFound("no-such-space"));
        Venue venue = catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-space"));
        return new Spot(revision, space, venue);
    }

    private static List<Violation> broken(Wish wish, Spot spot, Request request) {
        return Rulebook.violations(wish, spot.space(), spot.venue(), request.at(), request.actor());
    }

    private static void require(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
    }

    private static ClaimRequest wanted(ReservationId reservation, Wish wish, Spot spot) {
        Space space = spot.space();
        return new ClaimRequest(
                reservation.value(),
                spot.venue().id(),
                space.id(),
                space.cells(),
                space.units(),
                wish.period().widened(space.bufferBefore(), space.bufferAfter()),
                spot.revision());
    }
}
