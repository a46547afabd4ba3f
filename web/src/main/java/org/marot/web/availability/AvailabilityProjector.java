package org.marot.web.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationBegun;
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

/** Keeps what occupies which cells when. */
@Component
class AvailabilityProjector extends PerReservation<AvailabilityRow> {
    AvailabilityProjector() {
        super(AvailabilityTable.create());
    }

    @Override
    public String name() {
        return AvailabilityTable.NAME;
    }

    @Override
    protected long sequence(AvailabilityRow row) {
        return row.sequence();
    }

    @Override
    protected AvailabilityRow held(SpaceHeld event, Fact fact) {
        return first(event, "held", Instant.parse(event.expiresAt()), fact);
    }

    @Override
    protected AvailabilityRow booked(SpaceBooked event, Fact fact) {
        return first(event, "confirmed", null, fact);
    }

    @Override
    protected AvailabilityRow confirmed(AvailabilityRow before, ReservationConfirmed event, Fact fact) {
        return before.change().became("confirmed").at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow moved(AvailabilityRow before, ReservationMoved event, Fact fact) {
        return before.change()
                .occupying(event.occupancy(), fact.envelope().position())
                .arranged(event.attendees(), event.layout())
                .at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow cancelled(AvailabilityRow before, ReservationCancelled event, Fact fact) {
        return before.change().became("cancelled").at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow expired(AvailabilityRow before, HoldExpired event, Fact fact) {
        return before.change().became("expired").at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow checkedIn(AvailabilityRow before, ReservationCheckedIn event, Fact fact) {
        return before.change().became("checked-in").at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow checkInUndone(AvailabilityRow before, CheckInUndone event, Fact fact) {
        return before.change().became("confirmed").at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow checkedOut(AvailabilityRow before, ReservationCheckedOut event, Fact fact) {
        return before.change()
                .until(event.to(), event.claimTo())
                .became("completed")
                .at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow completed(AvailabilityRow before, ReservationCompleted event, Fact fact) {
        return before.change().became("completed").at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow notUsed(AvailabilityRow before, ReservationNotUsed event, Fact fact) {
        return before.change().became("no-show").at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow reinstated(AvailabilityRow before, ReservationReinstated event, Fact fact) {
        return before.change()
                .occupying(event.occupancy(), fact.envelope().position())
                .arranged(event.attendees(), event.layout())
                .became("confirmed")
                .at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow priced(AvailabilityRow before, ReservationPriced event, Fact fact) {
        return before.change().at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow charged(AvailabilityRow before, ReservationCharged event, Fact fact) {
        return before.change().at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow released(AvailabilityRow before, UnitReleased event, Fact fact) {
        return before.change().at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow named(AvailabilityRow before, UnitNamed event, Fact fact) {
        return before.change()
                .onUnit(event.unit(), fact.envelope().position())
                .at(fact.envelope().sequence());
    }

    @Override
    protected AvailabilityRow seated(AvailabilityRow row, int unit, Fact fact) {
        return row.change().onUnit(unit, fact.envelope().position()).after();
    }

    private static AvailabilityRow first(
            ReservationBegun event, String status, @Nullable Instant expiresAt, Fact fact) {
        return new AvailabilityRow(
                event.reservation(),
                event.reference(),
                event.venue(),
                event.customer(),
                event.bookedBy(),
                OccupiedTime.of(event.occupancy()),
                event.occupancy().unit(),
                status,
                event.attendees(),
                event.layout(),
                expiresAt,
                fact.envelope().sequence(),
                fact.envelope().position());
    }
}
