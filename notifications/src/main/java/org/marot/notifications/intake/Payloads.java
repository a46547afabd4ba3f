package org.marot.notifications.intake;

import static java.util.Objects.requireNonNull;

import org.marot.notifications.mail.Stay;

/** The published events as far as a mail needs them; whatever else they say is passed over. */
final class Payloads {
    private Payloads() {}

    /** {@code marot.reservation.held.v1} and {@code marot.reservation.booked.v1}. */
    record Taken(String reference, String venue, String customer, String bookedBy, Occupancy occupancy, int attendees) {
        Taken {
            requireNonNull(reference);
            requireNonNull(venue);
            requireNonNull(customer);
            requireNonNull(bookedBy);
            requireNonNull(occupancy);
        }
    }

    /** {@code marot.reservation.moved.v1}. */
    record Moved(String venue, Occupancy occupancy, int attendees) {
        Moved {
            requireNonNull(venue);
            requireNonNull(occupancy);
        }
    }

    /** {@code marot.reservation.cancelled.v1}. */
    record Cancelled(boolean byStaff) {}

    record Occupancy(String space, String from, String to) {
        Occupancy {
            requireNonNull(space);
            requireNonNull(from);
            requireNonNull(to);
        }

        Stay stay() {
            return new Stay(space, from, to);
        }
    }
}
