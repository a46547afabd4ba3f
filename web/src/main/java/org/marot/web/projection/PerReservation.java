package org.marot.web.projection;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationCharged;
import org.marot.reservation.events.ReservationCheckedIn;
import org.marot.reservation.events.ReservationCheckedOut;
import org.marot.reservation.events.ReservationCompleted;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.ReservationNotUsed;
import org.marot.reservation.events.ReservationPriced;
import org.marot.reservation.events.ReservationReinstated;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.reservation.events.UnitChanged;
import org.marot.reservation.events.UnitNamed;
import org.marot.reservation.events.UnitReleased;

/**
 * A projection with one row a reservation. An event changes the row of its own reservation, unless that has seen a later
 * one, and the planned unit of those that were seated anew with it.
 */
public abstract class PerReservation<R> implements Projector<R> {
    private final ProjectionTable<R> table;

    protected PerReservation(ProjectionTable<R> table) {
        this.table = table;
    }

    @Override
    public final ProjectionTable<R> table() {
        return table;
    }

    @Override
    public final Set<Class<?>> events() {
        return Set.of(ReservationEvent.class.getPermittedSubclasses());
    }

    @Override
    public final Set<String> keys(Fact fact) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(fact.envelope().subject());
        reseated(fact.event()).forEach(change -> keys.add(change.reservation()));
        return keys;
    }

    @Override
    public final Map<String, R> apply(Fact fact, Map<String, R> rows) {
        Map<String, R> changed = new HashMap<>();
        String key = fact.envelope().subject();
        R before = rows.get(key);
        if (before == null || sequence(before) < fact.envelope().sequence()) {
            changed.put(key, own(fact, before));
        }
        for (UnitChanged change : reseated(fact.event())) {
            R other = rows.get(change.reservation());
            if (other != null) {
                changed.put(change.reservation(), seated(other, change.unit(), fact));
            }
        }
        return changed;
    }

    @Override
    public final boolean follows(Fact fact, Map<String, R> rows) {
        R before = rows.get(fact.envelope().subject());
        long seen = before == null ? -1 : sequence(before);
        return fact.envelope().sequence() <= seen + 1
                && reseated(fact.event()).stream().allMatch(change -> rows.containsKey(change.reservation()));
    }

    private R own(Fact fact, @Nullable R before) {
        Object event = fact.event();
        if (event instanceof SpaceHeld held) {
            return held(held, fact);
        }
        if (event instanceof SpaceBooked booked) {
            return booked(booked, fact);
        }
        if (before == null) {
            throw new IllegalStateException("nothing is known of this reservation");
        }
        if (event instanceof ReservationConfirmed confirmed) {
            return confirmed(before, confirmed, fact);
        }
        if (event instanceof ReservationMoved moved) {
            return moved(before, moved, fact);
        }
        if (event instanceof ReservationCancelled cancelled) {
            return cancelled(before, cancelled, fact);
        }
        if (event instanceof HoldExpired expired) {
            return expired(before, expired, fact);
        }
        return arriving(before, event, fact);
    }

    private R arriving(R before, Object event, Fact fact) {
        if (event instanceof ReservationCheckedIn in) {
            return checkedIn(before, in, fact);
        }
        if (event instanceof CheckInUndone undone) {
            return checkInUndone(before, undone, fact);
        }
        if (event instanceof ReservationCheckedOut out) {
            return checkedOut(before, out, fact);
        }
        if (event instanceof ReservationCompleted completed) {
            return completed(before, completed, fact);
        }
        if (event instanceof ReservationNotUsed notUsed) {
            return notUsed(before, notUsed, fact);
        }
        if (event instanceof ReservationReinstated again) {
            return reinstated(before, again, fact);
        }
        if (event instanceof UnitNamed known) {
            return named(before, known, fact);
        }
        if (event instanceof UnitReleased released) {
            return released(before, released, fact);
        }
        if (event instanceof ReservationPriced priced) {
            return priced(before, priced, fact);
        }
        if (event instanceof ReservationCharged charged) {
            return charged(before, charged, fact);
        }
        throw new IllegalStateException("an event without a meaning here");
    }

    private static List<UnitChanged> reseated(Object event) {
        if (event instanceof SpaceHeld held) {
            return held.reseated();
        }
        if (event instanceof SpaceBooked booked) {
            return booked.reseated();
        }
        if (event instanceof ReservationReinstated again) {
            return again.reseated();
        }
        if (event instanceof UnitNamed known) {
            return known.reseated();
        }
        return event instanceof ReservationMoved moved ? moved.reseated() : List.of();
    }

    /** Of the last event in the row's own stream. */
    protected abstract long sequence(R row);

    protected abstract R held(SpaceHeld event, Fact fact);

    protected abstract R booked(SpaceBooked event, Fact fact);

    protected abstract R confirmed(R before, ReservationConfirmed event, Fact fact);

    protected abstract R moved(R before, ReservationMoved event, Fact fact);

    protected abstract R cancelled(R before, ReservationCancelled event, Fact fact);

    protected abstract R expired(R before, HoldExpired event, Fact fact);

    protected abstract R checkedIn(R before, ReservationCheckedIn event, Fact fact);

    protected abstract R checkInUndone(R before, CheckInUndone event, Fact fact);

    protected abstract R checkedOut(R before, ReservationCheckedOut event, Fact fact);

    protected abstract R completed(R before, ReservationCompleted event, Fact fact);

    protected abstract R notUsed(R before, ReservationNotUsed event, Fact fact);

    protected abstract R reinstated(R before, ReservationReinstated event, Fact fact);

    protected abstract R named(R before, UnitNamed event, Fact fact);

    protected abstract R priced(R before, ReservationPriced event, Fact fact);

    protected abstract R charged(R before, ReservationCharged event, Fact fact);

    protected abstract R released(R before, UnitReleased event, Fact fact);

    /** With the unit that another reservation's event planned, unless a later one has planned another. */
    protected abstract R seated(R row, int unit, Fact fact);
}
