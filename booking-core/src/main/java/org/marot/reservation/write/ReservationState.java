package org.marot.reservation.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationCheckedIn;
import org.marot.reservation.events.ReservationCheckedOut;
import org.marot.reservation.events.ReservationCompleted;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.ReservationNotUsed;
import org.marot.reservation.events.ReservationReinstated;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.reservation.events.UnitNamed;
import org.marot.reservation.events.UnitReleased;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** What a reservation remembers of its events; assigns, and decides nothing but its own life. */
final class ReservationState {
    ReservationStatus status = ReservationStatus.HELD;
    String venue = "";
    private String reference = "";
    private String customer = "";
    private String category = "";
    private String bookedBy = "";
    private int attendees;
    private String layout = "";
    private @Nullable Occupancy occupancy;
    /** What the occupancy says; read once, for its text costs more than the rest of an event. */
    private @Nullable Period period;

    private @Nullable Instant expiresAt;
    /** Since when the customer may come for what is occupied now. */
    private Instant seatedAt = Instant.MIN;

    KnownUnit unit = KnownUnit.NONE;
    final Cost cost = new Cost();

    void evolve(ReservationEvent event) {
        if (event instanceof SpaceHeld held) {
            status = ReservationStatus.HELD;
            open(held.reference(), held.venue(), held.customer(), held.category(), held.bookedBy());
            occupy(held.occupancy(), held.attendees(), held.layout());
            expiresAt = Instant.parse(held.expiresAt());
        } else if (event instanceof SpaceBooked booked) {
            awaited(booked.at());
            open(booked.reference(), booked.venue(), booked.customer(), booked.category(), booked.bookedBy());
            occupy(booked.occupancy(), booked.attendees(), booked.layout());
        } else if (event instanceof ReservationConfirmed confirmed) {
            awaited(confirmed.at());
            expiresAt = null;
        } else if (event instanceof ReservationMoved moved) {
            occupy(moved.occupancy(), moved.attendees(), moved.layout());
            seatedAt = Instant.parse(moved.at());
        } else if (event instanceof ReservationCancelled) {
            status = ReservationStatus.CANCELLED;
        } else if (event instanceof HoldExpired) {
            status = ReservationStatus.EXPIRED;
        } else {
            arrive(event);
        }
    }

    private void arrive(ReservationEvent event) {
        if (event instanceof ReservationCheckedIn) {
            status = ReservationStatus.CHECKED_IN;
        } else if (event instanceof CheckInUndone undone) {
            awaited(undone.at());
        } else if (event instanceof ReservationCheckedOut out) {
            status = ReservationStatus.COMPLETED;
            period = Facts.until(out.to(), period());
        } else if (event instanceof ReservationCompleted) {
            status = ReservationStatus.COMPLETED;
        } else if (event instanceof ReservationNotUsed) {
            status = ReservationStatus.NO_SHOW;
        } else if (event instanceof ReservationReinstated again) {
            occupy(again.occupancy(), again.attendees(), again.layout());
            awaited(again.at());
        } else if (event instanceof UnitNamed known) {
            unit = new KnownUnit(known.unit(), known.means().equals("pin"));
        } else if (event instanceof UnitReleased) {
            unit = KnownUnit.NONE;
        } else {
            cost.evolve(event);
        }
    }

    private void awaited(String since) {
        status = ReservationStatus.CONFIRMED;
        seatedAt = Instant.parse(since);
    }

    /** The last instant before which a hold can be confirmed; the far past for anything that is no hold. */
    Instant expiresAt() {
        return expiresAt == null ? Instant.MIN : expiresAt;
    }

    Instant seatedAt() {
        return seatedAt;
    }

    boolean isOf(Actor actor) {
        return customer.equals(actor.customer().toString());
    }

    boolean belongsTo(Actor actor) {
        return isOf(actor) || bookedBy.equals(actor.account().toString());
    }

    /** What is booked now. */
    Wish wish() {
        return new Wish(
                new SpaceId(occupancy().space()), period(), CustomerId.of(customer), category, attendees, layout);
    }

    /** Another space is furnished in the same way where it can be, else in its usual one. */
    Wish wishAfter(MoveReservation command, BookingDesk desk) {
        SpaceId space = command.space() == null ? new SpaceId(occupancy().space()) : command.space();
        Period period = command.period() == null ? period() : command.period();
        boolean stays = isIn(space) || desk.holds(space, layout, attendees);
        return new Wish(space, period, CustomerId.of(customer), category, attendees, stays ? layout : null);
    }

    /** Whether it goes on there, or nearly, where the customer sits now. */
    boolean goesOnWith(Wish wish) {
        return isIn(wish.space())
                && wish.period().start().isBefore(period().end())
                && period().start().isBefore(wish.period().end());
    }

    boolean isIn(SpaceId space) {
        return space.value().equals(occupancy().space());
    }

    boolean isAlready(Wish wish) {
        return isIn(wish.space()) && wish.period().equals(period());
    }

    Receipt receipt(String id, long before, long sequence, boolean repeated) {
        return new Receipt(
                ReservationId.of(id),
                reference,
                status,
                new VenueId(venue),
                new SpaceId(occupancy().space()),
                unit.isKnown() ? unit.unit() : occupancy().unit(),
                unit.isKnown(),
                period(),
                attendees,
                layout,
                CustomerId.of(customer),
                expiresAt,
                cost.price,
                cost.owed,
                before,
                sequence,
                0,
                repeated);
    }

    Period period() {
        if (period == null) {
            throw new IllegalStateException("a reservation without an opening event");
        }
        return period;
    }

    Occupancy occupancy() {
        if (occupancy == null) {
            throw new IllegalStateException("a reservation without an opening event");
        }
        return occupancy;
    }

    private void open(String reference, String venue, String customer, String category, String bookedBy) {
        this.reference = reference;
        this.venue = venue;
        this.customer = customer;
        this.category = category;
        this.bookedBy = bookedBy;
    }

    private void occupy(Occupancy occupancy, int attendees, String layout) {
        this.occupancy = occupancy;
        this.period = Facts.period(occupancy);
        this.attendees = attendees;
        this.layout = layout;
        this.unit = KnownUnit.NONE;
    }
}
