package org.marot.web.reservation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.Occupancy;
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

/** Keeps how each reservation stands and how it came to that. */
@Component
class ReservationProjector implements Projector<ReservationRow> {
    private final ProjectionTable<ReservationRow> table = ReservationColumns.table();

    @Override
    public String name() {
        return ReservationTable.PROJECTION;
    }

    @Override
    public ProjectionTable<ReservationRow> table() {
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
    public Map<String, ReservationRow> apply(Fact fact, Map<String, ReservationRow> rows) {
        Map<String, ReservationRow> changed = new HashMap<>();
        String key = fact.envelope().subject();
        ReservationRow before = rows.get(key);
        if (before == null || before.sequence() < fact.envelope().sequence()) {
            changed.put(key, own(fact, before));
        }
        for (UnitChanged change : reseated(fact.event())) {
            ReservationRow other = rows.get(change.reservation());
            if (other != null) {
                changed.put(
                        change.reservation(),
                        other.change()
                                .onUnit(change.unit(), fact.envelope().position())
                                .after());
            }
        }
        return changed;
    }

    private static ReservationRow own(Fact fact, @Nullable ReservationRow before) {
        if (fact.event() instanceof SpaceHeld held) {
            return held(held, fact);
        }
        if (fact.event() instanceof SpaceBooked booked) {
            return booked(booked, fact);
        }
        if (before == null) {
            throw new IllegalStateException("nothing is known of this reservation");
        }
        return changed(before.change(), fact).after();
    }

    private static ReservationChange changed(ReservationChange change, Fact fact) {
        long sequence = fact.envelope().sequence();
        if (fact.event() instanceof ReservationConfirmed event) {
            Instant at = instant(event.at());
            return change.confirmed(at).at(at, sequence);
        }
        if (fact.event() instanceof ReservationMoved event) {
            return change.occupying(event.occupancy(), fact.envelope().position())
                    .arranged(event.attendees(), event.layout())
                    .at(instant(event.at()), sequence);
        }
        if (fact.event() instanceof ReservationCancelled event) {
            Instant at = instant(event.at());
            return change.ended("cancelled", at, event.by(), event.byStaff()).at(at, sequence);
        }
        if (fact.event() instanceof HoldExpired event) {
            Instant at = instant(event.at());
            return change.ended("expired", at, null, false).at(at, sequence);
        }
        throw new IllegalStateException("an event without a meaning here");
    }

    private static ReservationRow held(SpaceHeld event, Fact fact) {
        return first(
                event.reservation(),
                event.reference(),
                event.venue(),
                event.occupancy(),
                "held",
                event.customer(),
                event.category(),
                event.bookedBy(),
                event.attendees(),
                event.layout(),
                instant(event.expiresAt()),
                instant(event.at()),
                fact);
    }

    private static ReservationRow booked(SpaceBooked event, Fact fact) {
        Instant at = instant(event.at());
        return first(
                        event.reservation(),
                        event.reference(),
                        event.venue(),
                        event.occupancy(),
                        "confirmed",
                        event.customer(),
                        event.category(),
                        event.bookedBy(),
                        event.attendees(),
                        event.layout(),
                        null,
                        at,
                        fact)
                .change()
                .confirmed(at)
                .after();
    }

    private static ReservationRow first(
            String reservation,
            String reference,
            String venue,
            Occupancy occupancy,
            String status,
            String customer,
            String category,
            String bookedBy,
            int attendees,
            String layout,
            @Nullable Instant expiresAt,
            Instant at,
            Fact fact) {
        return new ReservationRow(
                reservation,
                reference,
                venue,
                occupancy.space(),
                occupancy.unit(),
                occupancy.from(),
                occupancy.to(),
                occupancy.zone(),
                status,
                customer,
                category,
                bookedBy,
                attendees,
                layout,
                expiresAt,
                at,
                at,
                null,
                null,
                null,
                false,
                fact.envelope().sequence(),
                fact.envelope().position());
    }

    private static List<UnitChanged> reseated(Object event) {
        if (event instanceof SpaceHeld held) {
            return held.reseated();
        }
        if (event instanceof SpaceBooked booked) {
            return booked.reseated();
        }
        return event instanceof ReservationMoved moved ? moved.reseated() : List.of();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
