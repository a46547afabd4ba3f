package org.marot.web.reservation;

import java.time.Instant;
import java.time.OffsetDateTime;
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

/** Keeps how each reservation stands and how it came to that. */
@Component
class ReservationProjector extends PerReservation<ReservationRow> {
    ReservationProjector() {
        super(ReservationColumns.table());
    }

    @Override
    public String name() {
        return ReservationTable.PROJECTION;
    }

    @Override
    protected long sequence(ReservationRow row) {
        return row.sequence();
    }

    @Override
    protected ReservationRow held(SpaceHeld event, Fact fact) {
        return ReservationRow.begun(event, "held", instant(event.expiresAt()), fact);
    }

    @Override
    protected ReservationRow booked(SpaceBooked event, Fact fact) {
        return ReservationRow.begun(event, "confirmed", null, fact)
                .change()
                .confirmed(instant(event.at()))
                .after();
    }

    @Override
    protected ReservationRow confirmed(ReservationRow before, ReservationConfirmed event, Fact fact) {
        Instant at = instant(event.at());
        return before.change().confirmed(at).at(at, fact.envelope().sequence()).after();
    }

    @Override
    protected ReservationRow moved(ReservationRow before, ReservationMoved event, Fact fact) {
        return before.change()
                .occupying(event.occupancy(), fact.envelope().position())
                .arranged(event.attendees(), event.layout())
                .at(instant(event.at()), fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow cancelled(ReservationRow before, ReservationCancelled event, Fact fact) {
        Instant at = instant(event.at());
        return before.change()
                .ended("cancelled", at, event.by(), event.byStaff())
                .at(at, fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow expired(ReservationRow before, HoldExpired event, Fact fact) {
        return ended(before, "expired", event.at(), fact);
    }

    @Override
    protected ReservationRow checkedIn(ReservationRow before, ReservationCheckedIn event, Fact fact) {
        Instant at = instant(event.at());
        return before.change().arrived(at).at(at, fact.envelope().sequence()).after();
    }

    @Override
    protected ReservationRow checkInUndone(ReservationRow before, CheckInUndone event, Fact fact) {
        return before.change()
                .awaited()
                .at(instant(event.at()), fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow checkedOut(ReservationRow before, ReservationCheckedOut event, Fact fact) {
        Instant at = instant(event.at());
        return before.change()
                .until(event.to())
                .ended("completed", at, event.by(), event.byStaff())
                .at(at, fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow completed(ReservationRow before, ReservationCompleted event, Fact fact) {
        return ended(before, "completed", event.at(), fact);
    }

    @Override
    protected ReservationRow notUsed(ReservationRow before, ReservationNotUsed event, Fact fact) {
        return ended(before, "no-show", event.at(), fact);
    }

    @Override
    protected ReservationRow reinstated(ReservationRow before, ReservationReinstated event, Fact fact) {
        return before.change()
                .occupying(event.occupancy(), fact.envelope().position())
                .awaited()
                .at(instant(event.at()), fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow priced(ReservationRow before, ReservationPriced event, Fact fact) {
        return before.change()
                .priced(PriceColumns.of(event))
                .seen(fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow charged(ReservationRow before, ReservationCharged event, Fact fact) {
        return before.change()
                .owing(event.owed())
                .seen(fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow released(ReservationRow before, UnitReleased event, Fact fact) {
        return before.change().unnamed().seen(fact.envelope().sequence()).after();
    }

    @Override
    protected ReservationRow named(ReservationRow before, UnitNamed event, Fact fact) {
        return before.change()
                .named(event, fact.envelope().position())
                .seen(fact.envelope().sequence())
                .after();
    }

    @Override
    protected ReservationRow seated(ReservationRow row, int unit, Fact fact) {
        return row.change().onUnit(unit, fact.envelope().position()).after();
    }

    private static ReservationRow ended(ReservationRow before, String as, String when, Fact fact) {
        Instant at = instant(when);
        return before.change()
                .ended(as, at, null, false)
                .at(at, fact.envelope().sequence())
                .after();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
