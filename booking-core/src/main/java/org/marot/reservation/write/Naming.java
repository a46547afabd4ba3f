package org.marot.reservation.write;

import java.util.List;
import org.marot.claims.ClaimTaken;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.UnitNamed;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;

/** Says which desk of a pool it is. */
final class Naming {
    private Naming() {}

    /** The desk as it is planned now; nothing where there is no pool, or where it is known. */
    static List<ReservationEvent> asPlanned(
            ReservationState state, ReservationId id, BookingDesk desk, String means, Request request) {
        return state.unit.isKnown() || !desk.isPool(state.wish().space())
                ? List.of()
                : List.of(event(id, state.venue, means, desk.name(id), request, state.period()));
    }

    /** The desk at which its customer sits down, if they named one; else the one that is planned. */
    static List<ReservationEvent> sittingDown(
            ReservationState state, ReservationId id, BookingDesk desk, CheckIn command) {
        Request request = command.request();
        if (command.unit() == 0 || !desk.isPool(state.wish().space())) {
            return asPlanned(state, id, desk, "check-in", request);
        }
        if (command.unit() == state.unit.unit()) {
            return List.of();
        }
        Agreed agreed = desk.seat(id, state, command.unit(), request);
        String means = agreed.unitChosen() ? "pin" : "check-in";
        return List.of(event(id, state.venue, means, agreed.taken(), request, agreed.claim()));
    }

    /** After an event that claims: which desk it is, if no other will do. */
    static List<ReservationEvent> with(ReservationEvent claiming, Agreed agreed, Request request) {
        if (!agreed.taken().fixed()) {
            return List.of(claiming);
        }
        ReservationId id = ReservationId.of(claiming.reservation());
        return List.of(
                claiming,
                event(
                        id,
                        claiming.venue(),
                        agreed.unitChosen() ? "pin" : "booking",
                        withoutOthers(agreed),
                        request,
                        agreed.claim()));
    }

    static UnitNamed event(
            ReservationId id, String venue, String means, ClaimTaken taken, Request request, Period onTheClockOf) {
        return new UnitNamed(
                id.toString(),
                venue,
                taken.unit(),
                Facts.later(taken, onTheClockOf.zone()),
                means,
                request.by(),
                request.at().toString(),
                Facts.reseated(taken));
    }

    /** Who had to move stands in the event that claims. */
    private static ClaimTaken withoutOthers(Agreed agreed) {
        return new ClaimTaken(agreed.taken().unit(), List.of(), agreed.taken().later(), true);
    }
}
