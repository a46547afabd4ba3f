package org.marot.web.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.reservation.events.UnitChanged;
import org.marot.web.projection.Fact;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.Projector;
import org.springframework.stereotype.Component;

/** Keeps what occupies which cells when. */
@Component
class AvailabilityProjector implements Projector<AvailabilityRow> {
    private final ProjectionTable<AvailabilityRow> table = AvailabilityTable.create();

    @Override
    public String name() {
        return AvailabilityTable.NAME;
    }

    @Override
    public ProjectionTable<AvailabilityRow> table() {
        return table;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ReservationEvent.class.getPermittedSubclasses());
    }

    @Override
    public Set<String> keys(Fact fact) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(fact.envelope().subject());
        reseated(fact.event()).forEach(change -> keys.add(change.reservation()));
        return keys;
    }

    @Override
    public Map<String, AvailabilityRow> apply(Fact fact, Map<String, AvailabilityRow> rows) {
        Map<String, AvailabilityRow> changed = new HashMap<>();
        String key = fact.envelope().subject();
        AvailabilityRow before = rows.get(key);
        if (before == null || before.sequence() < fact.envelope().sequence()) {
            changed.put(key, own(fact, before));
        }
        for (UnitChanged change : reseated(fact.event())) {
            AvailabilityRow other = rows.get(change.reservation());
            if (other != null) {
                changed.put(
                        change.reservation(),
                        other.reseated(change.unit(), fact.envelope().position()));
            }
        }
        return changed;
    }

    private static AvailabilityRow own(Fact fact, @Nullable AvailabilityRow before) {
        long position = fact.envelope().position();
        long sequence = fact.envelope().sequence();
        if (fact.event() instanceof SpaceHeld held) {
            return held(held, sequence, position);
        }
        if (fact.event() instanceof SpaceBooked booked) {
            return booked(booked, sequence, position);
        }
        if (before == null) {
            throw new IllegalStateException("nothing is known of this reservation");
        }
        if (fact.event() instanceof ReservationMoved moved) {
            OccupiedTime to = OccupiedTime.of(moved.occupancy());
            return before.moved(to, moved.occupancy().unit(), moved.attendees(), moved.layout(), sequence, position);
        }
        return before.became(status(fact.event()), sequence);
    }

    private static String status(Object event) {
        if (event instanceof ReservationConfirmed) {
            return "confirmed";
        }
        if (event instanceof ReservationCancelled) {
            return "cancelled";
        }
        if (event instanceof HoldExpired) {
            return "expired";
        }
        throw new IllegalStateException("an event without a meaning here");
    }

    private static AvailabilityRow held(SpaceHeld event, long sequence, long position) {
        return new AvailabilityRow(
                event.reservation(),
                event.reference(),
                event.venue(),
                event.customer(),
                event.bookedBy(),
                OccupiedTime.of(event.occupancy()),
                event.occupancy().unit(),
                "held",
                event.attendees(),
                event.layout(),
                Instant.parse(event.expiresAt()),
                sequence,
                position);
    }

    private static AvailabilityRow booked(SpaceBooked event, long sequence, long position) {
        return new AvailabilityRow(
                event.reservation(),
                event.reference(),
                event.venue(),
                event.customer(),
                event.bookedBy(),
                OccupiedTime.of(event.occupancy()),
                event.occupancy().unit(),
                "confirmed",
                event.attendees(),
                event.layout(),
                null,
                sequence,
                position);
    }

    private static List<UnitChanged> reseated(Object event) {
        if (event instanceof SpaceHeld held) {
            return held.reseated();
        }
        if (event instanceof SpaceBooked booked) {
            return booked.reseated();
        }
        return event instanceof ReservationMoved moved ? moved.reseated() : new ArrayList<>();
    }
}
