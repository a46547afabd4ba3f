package org.marot.reservation.write;

import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;

/** Who may do what with a reservation. To a stranger it does not exist. */
final class Permission {
    private Permission() {}

    static void toBookFor(CustomerId customer, VenueId venue, Actor actor) {
        if (!customer.equals(actor.customer()) && !actor.isStaffOf(venue)) {
            throw Refused.forbidden("must-book-for-oneself");
        }
    }

    static void toCorrect(ReservationState state, Actor actor) {
        toChange(state, actor);
        if (!actor.isStaffOf(new VenueId(state.venue))) {
            throw Refused.forbidden("must-be-staff");
        }
    }

    static void toChange(ReservationState state, Actor actor) {
        if (!state.belongsTo(actor) && !actor.isStaffOf(new VenueId(state.venue))) {
            throw Refusals.unknownReservation();
        }
    }
}
