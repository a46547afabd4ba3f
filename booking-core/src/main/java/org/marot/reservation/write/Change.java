package org.marot.reservation.write;

import java.util.List;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.UnitReleased;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What can be done with a reservation before it is used. Answers the events, or none. */
record Change(ReservationState state, ReservationId id, BookingDesk desk) {
    List<ReservationEvent> confirm(Request request) {
        if (state.status != ReservationStatus.HELD) {
            throw Refusals.notIn("must-be-held", state.status);
        }
        if (!request.at().isBefore(state.expiresAt())) {
            throw Refusals.holdHasLapsed();
        }
        AgreedPrice price = desk.prices().agree(id, new VenueId(state.venue), state.wish(), null, List.of(), request);
        ReservationEvent confirmed = new ReservationConfirmed(
                id.toString(), state.venue, request.by(), request.at().toString());
        return Pricing.with(List.of(confirmed), null, price, request);
    }

    List<ReservationEvent> move(MoveReservation command) {
        Request request = command.request();
        requireChangeable(request);
        Wish wish = state.wishAfter(command, desk);
        desk.requireSameVenue(wish.space(), state.venue);
        if (state.isAlready(wish)) {
            return List.of();
        }
        Agreed agreed = desk.claimInstead(command, wish, state);
        ReservationMoved moved = new ReservationMoved(
                id.toString(),
                state.venue,
                Facts.occupancy(agreed, wish),
                wish.attendees(),
                Facts.layout(agreed, wish),
                request.by(),
                request.at().toString(),
                Facts.reseated(agreed.taken()));
        List<ReservationEvent> events = Naming.with(moved, agreed, request);
        boolean fixed = state.status == ReservationStatus.HELD || command.keepsPrice();
        return fixed ? events : Pricing.with(events, state.cost.price, agreed.price(), request);
    }

    List<ReservationEvent> cancel(CancelReservation command) {
        Request request = command.request();
        requireChangeable(request);
        desk.release(id);
        desk.prices().giveBack(id, state);
        boolean byStaff = !state.belongsTo(request.actor());
        ReservationCancelled cancelled = new ReservationCancelled(
                id.toString(), state.venue, request.by(), byStaff, request.at().toString());
        return Pricing.charging(cancelled, state, byStaff || command.costsNothing(), request);
    }

    /** A desk of the same pool for the same hours. */
    List<ReservationEvent> pin(PinUnit command) {
        Request request = command.request();
        requireChangeable(request);
        Agreed agreed = desk.pin(id, state, command.unit(), request);
        return List.of(Naming.event(id, state.venue, "pin", agreed.taken(), request, agreed.claim()));
    }

    /** Any desk will do again; an accessible one that its customer needs stays theirs. */
    List<ReservationEvent> unpin(Request request) {
        requireChangeable(request);
        if (!desk.unname(id, state)) {
            throw Refused.because(
                    Violation.of("must-have-chosen").at(state.wish().space(), state.period()));
        }
        return List.of(new UnitReleased(
                id.toString(), state.venue, request.by(), request.at().toString()));
    }

    /** Living, its hold not lapsed, and not begun: staff may still change what has begun, until it is over. */
    private void requireChangeable(Request request) {
        if (!state.status.isLiving()) {
            throw Refusals.notIn("must-be-living", state.status);
        }
        if (state.status == ReservationStatus.HELD && !request.at().isBefore(state.expiresAt())) {
            throw Refusals.holdHasLapsed();
        }
        boolean staff = request.actor().isStaffOf(new VenueId(state.venue));
        Period period = state.period();
        if (!request.at().isBefore(staff ? period.end() : period.start())) {
            throw Refused.because(Violation.of(staff ? "must-not-be-over" : "must-not-have-begun"));
        }
    }
}
