package org.marot.reservation.write;

import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.write.BookingDesk.Agreed;
import org.marot.shared.ReservationId;

/** What can be done with a reservation before it is used. Answers the event, or null for none. */
record Change(ReservationState state, ReservationId id, BookingDesk desk) {
    ReservationEvent confirm(Request request) {
        if (state.status != ReservationStatus.HELD) {
            throw Refusals.notIn("must-be-held", state.status);
        }
        if (!request.at().isBefore(state.expiresAt())) {
            throw Refusals.holdHasLapsed();
        }
        return new ReservationConfirmed(
                id.toString(), state.venue, request.by(), request.at().toString());
    }

    @Nullable
    ReservationEvent move(MoveReservation command) {
        Request request = command.request();
        state.requireChangeable(request);
        Wish wish = state.wishAfter(command);
        desk.requireSameVenue(wish.space(), state.venue);
        if (state.isAlready(wish)) {
            return null;
        }
        Agreed agreed = desk.claimInstead(id, wish, state.period(), request);
        return new ReservationMoved(
                id.toString(),
                state.venue,
                Facts.occupancy(agreed, wish),
                wish.attendees(),
                Facts.layout(agreed, wish),
                request.by(),
                request.at().toString(),
                Facts.reseated(agreed.taken()));
    }

    ReservationEvent cancel(Request request) {
        state.requireChangeable(request);
        desk.release(id);
        boolean byStaff = !state.belongsTo(request.actor());
        return new ReservationCancelled(
                id.toString(), state.venue, request.by(), byStaff, request.at().toString());
    }
}
