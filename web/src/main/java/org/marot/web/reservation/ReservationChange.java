package org.marot.web.reservation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.UnitNamed;

/** The next row after one event, told by what differs. */
final class ReservationChange {
    private final ReservationRow before;
    private String space;
    private int unit;
    private String fromLocal;
    private String toLocal;
    private String zone;
    private String status;
    private int attendees;
    private String layout;
    private @Nullable Instant expiresAt;
    private Instant changedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private boolean endedByStaff;
    private @Nullable String namedUnits;
    private @Nullable PriceColumns price;
    private @Nullable Long owed;
    private long sequence;
    private long unitPosition;

    ReservationChange(ReservationRow before) {
        this.before = before;
        space = before.space();
        unit = before.unit();
        fromLocal = before.fromLocal();
        toLocal = before.toLocal();
        zone = before.zone();
        status = before.status();
        attendees = before.attendees();
        layout = before.layout();
        expiresAt = before.expiresAt();
        changedAt = before.changedAt();
        confirmedAt = before.confirmedAt();
        arrivedAt = before.arrivedAt();
        endedAt = before.endedAt();
        endedBy = before.endedBy();
        endedByStaff = before.endedByStaff();
        namedUnits = before.namedUnits();
        price = before.price();
        owed = before.owed();
        sequence = before.sequence();
        unitPosition = before.unitPosition();
    }

    ReservationChange confirmed(Instant at) {
        status = "confirmed";
        confirmedAt = at;
        expiresAt = null;
        return this;
    }

    ReservationChange occupying(Occupancy occupancy, long position) {
        space = occupancy.space();
        fromLocal = occupancy.from();
        toLocal = occupancy.to();
        zone = occupancy.zone();
        namedUnits = null;
        return onUnit(occupancy.unit(), position);
    }

    ReservationChange arranged(int people, String as) {
        attendees = people;
        layout = as;
        return this;
    }

    /** Unless a later event has given it a unit already. */
    ReservationChange onUnit(int to, long position) {
        if (position > unitPosition) {
            unit = to;
            unitPosition = position;
        }
        return this;
    }

    ReservationChange ended(String as, Instant at, @Nullable String by, boolean byStaff) {
        status = as;
        endedAt = at;
        endedBy = by;
        endedByStaff = byStaff;
        expiresAt = null;
        return this;
    }

    ReservationChange arrived(Instant at) {
        status = "checked-in";
        arrivedAt = at;
        return this;
    }

    /** Not there, or not any more: what was noted about coming and ending is taken back. */
    ReservationChange awaited() {
        status = "confirmed";
        arrivedAt = null;
        endedAt = null;
        endedBy = null;
        endedByStaff = false;
        return this;
    }

    ReservationChange until(String end) {
        toLocal = end;
        return this;
    }

    ReservationChange named(UnitNamed event, long position) {
        namedUnits = NamedUnits.text(event);
        return onUnit(event.unit(), position);
    }

    ReservationChange unnamed() {
        namedUnits = null;
        return this;
    }

    ReservationChange priced(@Nullable PriceColumns now) {
        price = now;
        return this;
    }

    ReservationChange owing(long cents) {
        owed = cents;
        return this;
    }

    /** Without a new date of change: to name a desk does not prolong the patience with who does not come. */
    ReservationChange seen(long atSequence) {
        sequence = atSequence;
        return this;
    }

    ReservationChange at(Instant at, long atSequence) {
        changedAt = at;
        sequence = atSequence;
        return this;
    }

    ReservationRow after() {
        return new ReservationRow(
                before.reservation(),
                before.reference(),
                before.venue(),
                space,
                unit,
                fromLocal,
                toLocal,
                zone,
                status,
                before.customer(),
                before.category(),
                before.bookedBy(),
                attendees,
                layout,
                expiresAt,
                before.createdAt(),
                changedAt,
                confirmedAt,
                arrivedAt,
                endedAt,
                endedBy,
                endedByStaff,
                namedUnits,
                price,
                owed,
                sequence,
                unitPosition);
    }
}
