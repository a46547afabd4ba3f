package org.marot.web.reservation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.ReservationBegun;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.marot.web.projection.Fact;

/**
 * One reservation as lists and its own page show it.
 *
 * @param fromLocal on the venue's clock, with the offset
 * @param expiresAt while held
 * @param changedAt of its last event of its own
 * @param arrivedAt when its customer checked in
 * @param endedAt when it was cancelled, lapsed, left or given up as a no-show
 * @param namedUnits which of a pool's units it is, as {@link NamedUnits} reads it; null as long as that may change
 * @param price null where no grid was in force
 * @param owed of the price once it is cancelled, in hundredths of the currency
 * @param unitPosition of the event that gave it the unit
 */
public record ReservationRow(
        String reservation,
        String reference,
        String venue,
        String space,
        int unit,
        String fromLocal,
        String toLocal,
        String zone,
        String status,
        String customer,
        String category,
        String bookedBy,
        int attendees,
        String layout,
        @Nullable Instant expiresAt,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        boolean endedByStaff,
        @Nullable String namedUnits,
        @Nullable PriceColumns price,
        @Nullable Long owed,
        long sequence,
        long unitPosition) {

    public ReservationId id() {
        return ReservationId.of(reservation);
    }

    public CustomerId customerId() {
        return CustomerId.of(customer);
    }

    public ReservationStatus reservationStatus() {
        return ReservationStatus.of(status);
    }

    public Period period() {
        ZoneId place = ZoneId.of(zone);
        return new Period(starts().atZone(place), ends().atZone(place));
    }

    /** Its customer, whoever booked it, and the venue's staff. */
    public boolean isVisibleTo(Actor actor) {
        return customer.equals(actor.customer().toString())
                || bookedBy.equals(actor.account().toString())
                || actor.isStaffOf(new VenueId(venue));
    }

    Instant starts() {
        return OffsetDateTime.parse(fromLocal).toInstant();
    }

    Instant ends() {
        return OffsetDateTime.parse(toLocal).toInstant();
    }

    ReservationChange change() {
        return new ReservationChange(this);
    }

    /** After its first event. */
    static ReservationRow begun(ReservationBegun event, String status, @Nullable Instant expiresAt, Fact fact) {
        Occupancy occupancy = event.occupancy();
        Instant at = OffsetDateTime.parse(event.at()).toInstant();
        return new ReservationRow(
                event.reservation(),
                event.reference(),
                event.venue(),
                occupancy.space(),
                occupancy.unit(),
                occupancy.from(),
                occupancy.to(),
                occupancy.zone(),
                status,
                event.customer(),
                event.category(),
                event.bookedBy(),
                event.attendees(),
                event.layout(),
                expiresAt,
                at,
                at,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                fact.envelope().sequence(),
                fact.envelope().position());
    }
}
