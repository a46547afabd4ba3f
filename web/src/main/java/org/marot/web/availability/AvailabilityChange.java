package org.marot.web.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.Occupancy;

/** The next row after one event, told by what differs. */
final class AvailabilityChange {
    private final AvailabilityRow before;
    private OccupiedTime occupied;
    private int unit;
    private String status;
    private int attendees;
    private String layout;
    private @Nullable Instant expiresAt;
    private long unitPosition;

    AvailabilityChange(AvailabilityRow before) {
        this.before = before;
        occupied = before.occupied();
        unit = before.unit();
        status = before.status();
        attendees = before.attendees();
        layout = before.layout();
        expiresAt = before.expiresAt();
        unitPosition = before.unitPosition();
    }

    /** No hold any more, whatever it has become. */
    AvailabilityChange became(String now) {
        status = now;
        expiresAt = null;
        return this;
    }

    AvailabilityChange occupying(Occupancy occupancy, long position) {
        occupied = OccupiedTime.of(occupancy);
        return onUnit(occupancy.unit(), position);
    }

    AvailabilityChange until(String to, String claimTo) {
        occupied = occupied.until(to, claimTo);
        return this;
    }

    AvailabilityChange arranged(int people, String as) {
        attendees = people;
        layout = as;
        return this;
    }

    /** Unless a later event has given it a unit already. */
    AvailabilityChange onUnit(int to, long position) {
        if (position > unitPosition) {
            unit = to;
            unitPosition = position;
        }
        return this;
    }

    /** The row after another reservation's event. */
    AvailabilityRow after() {
        return at(before.sequence());
    }

    /** The row after the event of its own with that sequence. */
    AvailabilityRow at(long sequence) {
        return new AvailabilityRow(
                before.reservation(),
                before.reference(),
                before.venue(),
                before.customer(),
                before.bookedBy(),
                occupied,
                unit,
                status,
                attendees,
                layout,
                expiresAt,
                sequence,
                unitPosition);
    }
}
