package org.marot.web.figures;

import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationCharged;
import org.marot.reservation.events.ReservationCheckedIn;
import org.marot.reservation.events.ReservationCheckedOut;
import org.marot.reservation.events.ReservationCompleted;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.ReservationNotUsed;
import org.marot.reservation.events.ReservationPriced;
import org.marot.reservation.events.ReservationReinstated;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.reservation.events.UnitNamed;
import org.marot.reservation.events.UnitReleased;
import org.marot.web.projection.Fact;
import org.marot.web.projection.PerReservation;
import org.springframework.stereotype.Component;

/** Keeps of each reservation what the figures count. */
@Component
class UseProjector extends PerReservation<Use> {
    static final String NAME = "figures";

    UseProjector() {
        super(UseTable.create());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    protected long sequence(Use row) {
        return row.sequence();
    }

    @Override
    protected Use held(SpaceHeld event, Fact fact) {
        return Use.begun(event, "held", fact);
    }

    @Override
    protected Use booked(SpaceBooked event, Fact fact) {
        return Use.begun(event, "confirmed", fact);
    }

    @Override
    protected Use confirmed(Use before, ReservationConfirmed event, Fact fact) {
        return before.became("confirmed", fact);
    }

    @Override
    protected Use moved(Use before, ReservationMoved event, Fact fact) {
        return before.occupying(event.occupancy(), fact);
    }

    @Override
    protected Use cancelled(Use before, ReservationCancelled event, Fact fact) {
        return before.became("cancelled", fact);
    }

    @Override
    protected Use expired(Use before, HoldExpired event, Fact fact) {
        return before.became("expired", fact);
    }

    @Override
    protected Use checkedIn(Use before, ReservationCheckedIn event, Fact fact) {
        return before.became("checked-in", fact);
    }

    @Override
    protected Use checkInUndone(Use before, CheckInUndone event, Fact fact) {
        return before.became("confirmed", fact);
    }

    @Override
    protected Use checkedOut(Use before, ReservationCheckedOut event, Fact fact) {
        return before.became("completed", fact).until(event.to());
    }

    @Override
    protected Use completed(Use before, ReservationCompleted event, Fact fact) {
        return before.became("completed", fact);
    }

    @Override
    protected Use notUsed(Use before, ReservationNotUsed event, Fact fact) {
        return before.became("no-show", fact);
    }

    @Override
    protected Use reinstated(Use before, ReservationReinstated event, Fact fact) {
        return before.occupying(event.occupancy(), fact).became("confirmed", fact);
    }

    @Override
    protected Use priced(Use before, ReservationPriced event, Fact fact) {
        return before.became(before.status(), fact);
    }

    @Override
    protected Use charged(Use before, ReservationCharged event, Fact fact) {
        return before.became(before.status(), fact);
    }

    @Override
    protected Use released(Use before, UnitReleased event, Fact fact) {
        return before.became(before.status(), fact);
    }

    @Override
    protected Use named(Use before, UnitNamed event, Fact fact) {
        return before.became(before.status(), fact);
    }

    /** Which desk it was is nothing that figures tell. */
    @Override
    protected Use seated(Use row, int unit, Fact fact) {
        return row;
    }
}
