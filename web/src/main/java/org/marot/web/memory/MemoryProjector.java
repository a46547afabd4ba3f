package org.marot.web.memory;

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

/** Keeps all that was ever known of each reservation, with the moment from which it was known. */
@Component
class MemoryProjector extends PerReservation<Remembered> {
    static final String NAME = "memory";

    MemoryProjector() {
        super(MemoryTable.create());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    protected long sequence(Remembered row) {
        return row.sequence();
    }

    @Override
    protected Remembered held(SpaceHeld event, Fact fact) {
        return Remembered.begun(event, "held", fact);
    }

    @Override
    protected Remembered booked(SpaceBooked event, Fact fact) {
        return Remembered.begun(event, "confirmed", fact);
    }

    @Override
    protected Remembered confirmed(Remembered before, ReservationConfirmed event, Fact fact) {
        return before.became("confirmed", fact);
    }

    @Override
    protected Remembered moved(Remembered before, ReservationMoved event, Fact fact) {
        return before.occupying(event.occupancy(), fact);
    }

    @Override
    protected Remembered cancelled(Remembered before, ReservationCancelled event, Fact fact) {
        return before.became("cancelled", fact);
    }

    @Override
    protected Remembered expired(Remembered before, HoldExpired event, Fact fact) {
        return before.became("expired", fact);
    }

    @Override
    protected Remembered checkedIn(Remembered before, ReservationCheckedIn event, Fact fact) {
        return before.became("checked-in", fact);
    }

    @Override
    protected Remembered checkInUndone(Remembered before, CheckInUndone event, Fact fact) {
        return before.became("confirmed", fact);
    }

    @Override
    protected Remembered checkedOut(Remembered before, ReservationCheckedOut event, Fact fact) {
        return before.left(event.to(), event.claimTo(), fact);
    }

    @Override
    protected Remembered completed(Remembered before, ReservationCompleted event, Fact fact) {
        return before.became("completed", fact);
    }

    @Override
    protected Remembered notUsed(Remembered before, ReservationNotUsed event, Fact fact) {
        return before.became("no-show", fact);
    }

    @Override
    protected Remembered reinstated(Remembered before, ReservationReinstated event, Fact fact) {
        return before.reinstated(event.occupancy(), fact);
    }

    @Override
    protected Remembered priced(Remembered before, ReservationPriced event, Fact fact) {
        return before.unchanged(fact);
    }

    @Override
    protected Remembered charged(Remembered before, ReservationCharged event, Fact fact) {
        return before.unchanged(fact);
    }

    @Override
    protected Remembered released(Remembered before, UnitReleased event, Fact fact) {
        return before.unchanged(fact);
    }

    @Override
    protected Remembered named(Remembered before, UnitNamed event, Fact fact) {
        return before.named(event.unit(), fact);
    }

    @Override
    protected Remembered seated(Remembered row, int unit, Fact fact) {
        return row.onUnit(unit, fact);
    }
}
