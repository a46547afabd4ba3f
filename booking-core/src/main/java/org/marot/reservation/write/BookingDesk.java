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
import org.marot.claims.NamedUnit;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What a reservation needs to decide: the catalogue's word, the rules, and the claims. */
public final class BookingDesk {
    /** Where to claim, as one revision of the catalogue has it. */
    private record Spot(long revision, Space space, Venue venue) {}

    private static final Set<String> ABOUT_THE_START = Set.of("must-not-have-started", "must-give-notice");

    private final Catalogue catalogue;
    private final Claims claims;
    private final PriceDesk prices;

    public BookingDesk(Catalogue catalogue, Claims claims, ReservationPrices prices) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.prices = new PriceDesk(prices);
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
        VenueId venue = spot.venue().id();
        List<Violation> broken = broken(wish, spot, request);
        AgreedPrice price = withEvent
                ? prices.agree(reservation, venue, wish, null, broken, request)
                : prices.ofHold(venue, wish, broken, request);
        ClaimRequest wanted = wanted(reservation, wish, spot, request.at());
        boolean timed = spot.space().rules().arriving().wanted();
        ClaimTaken taken = DeskChoice.explained(
                spot.space(), wanted, () -> withEvent && !timed ? claims.takeWithEvent(wanted) : claims.take(wanted));
        return new Agreed(spot.space(), spot.venue(), wanted.during(), taken, wish.accessibleUnit(), price);
    }

    /** Like {@link #claim}, giving up what the reservation has; a start that stays is not judged again. */
    Agreed claimInstead(MoveReservation command, Wish wish, ReservationState now) {
        Request request = command.request();
        Spot spot = spot(wish.space());
        boolean startStays = wish.period().start().equals(now.period().start());
        List<Violation> broken = broken(wish, spot, request).stream()
                .filter(violation -> !startStays || !ABOUT_THE_START.contains(violation.rule()))
                .toList();
        AgreedPrice price = prices.afterMove(command, spot.venue().id(), wish, now, broken);
        ClaimRequest any = wanted(command.reservation(), wish, spot, request.at());
        ClaimRequest wanted = DeskChoice.keeping(any, now, wish, spot.space(), request.at());
        ClaimTaken taken = DeskChoice.explained(spot.space(), wanted, () -> claims.move(wanted));
        boolean needed = DeskChoice.isNeeded(now, wish, spot.space());
        return new Agreed(spot.space(), spot.venue(), wanted.during(), taken, needed, price);
    }

    /** What a no-show gave up; the rules were kept when it was booked. */
    Agreed claimAgain(ReservationId reservation, ReservationState gaveUp, Instant at) {
        Wish wish = gaveUp.wish();
        Spot spot = spot(wish.space());
        ClaimRequest wanted = DeskChoice.keeping(wanted(reservation, wish, spot, at), gaveUp, wish, spot.space(), at);
        boolean needed = DeskChoice.isNeeded(gaveUp, wish, spot.space());
        return new Agreed(spot.space(), spot.venue(), wanted.during(), claims.take(wanted), needed, gaveUp.cost.price);
    }

    /** Another desk for the same hours. @throws Refused when it cannot be chosen, or is somebody's */
    Agreed pin(ReservationId reservation, ReservationState state, int unit, Request request) {
        Spot spot = spot(state.wish().space());
        NamedDesk.requireToPin(state, spot.space(), unit);
        return seated(reservation, state, unit, spot, true, request);
    }

    /** The desk at which somebody sits down on coming. @throws Refused when it is not for them, or somebody's */
    Agreed seat(ReservationId reservation, ReservationState state, int unit, Request request) {
        Spot spot = spot(state.wish().space());
        NamedDesk.requireToSit(state, spot.space(), unit, request.at());
        boolean needed = state.unit.isNeededOneOf(spot.space().keptUnits());
        return seated(reservation, state, unit, spot, needed, request);
    }

    private Agreed seated(
            ReservationId reservation, ReservationState state, int unit, Spot spot, boolean chosen, Request request) {
        ClaimRequest any = wanted(reservation, state.wish(), spot, request.at());
        ClaimRequest wanted = any.choosing(any.choice().pinned(unit));
        return new Agreed(spot.space(), spot.venue(), wanted.during(), claims.reseat(wanted), chosen, state.cost.price);
    }

    /** The desk that is planned now, from now on fixed. */
    ClaimTaken name(ReservationId reservation) {
        List<NamedUnit> units = claims.name(reservation.value());
        return units.isEmpty()
                ? new ClaimTaken(1, List.of())
                : new ClaimTaken(units.get(0).unit(), List.of(), units.subList(1, units.size()), true);
    }

    /** False when that desk was not chosen by its customer, who needs no other, or is somebody's who sits there. */
    boolean unname(ReservationId reservation, ReservationState state) {
        Space space = spot(state.wish().space()).space();
        boolean chosen = state.unit.chosen() && !space.keptUnits().contains(state.unit.unit());
        if (!chosen || state.status == ReservationStatus.CHECKED_IN) {
            return false;
        }
        claims.unname(reservation.value());
        return true;
    }

    boolean isPool(SpaceId space) {
        return spot(space).space().isPool();
    }

    /** Whether the space can be furnished like that for as many people. */
    boolean holds(SpaceId space, String layout, int people) {
        return catalogue.space(space).filter(one -> one.holds(layout, people)).isPresent();
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

    PriceDesk prices() {
        return prices;
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

    private static ClaimRequest wanted(ReservationId reservation, Wish wish, Spot spot, Instant at) {
        Space space = spot.space();
        return new ClaimRequest(
                reservation.value(),
                spot.venue().id(),
                space.id(),
                space.cells(),
                space.units(),
                wish.period().widened(space.bufferBefore(), space.bufferAfter()),
                spot.revision(),
                DeskChoice.of(wish, space, at));
    }
}
