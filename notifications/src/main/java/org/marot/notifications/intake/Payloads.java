package org.marot.notifications.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
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

    /** {@code marot.waitlist.offered.v1}. */
    record Offered(
            String venue,
            String customer,
            String joinedBy,
            String reservation,
            String reference,
            String space,
            String from,
            String to,
            String zone,
            int attendees,
            String expiresAt) {
        Offered {
            requireNonNull(venue);
            requireNonNull(customer);
            requireNonNull(joinedBy);
            requireNonNull(reservation);
            requireNonNull(reference);
            requireNonNull(space);
            requireNonNull(from);
            requireNonNull(to);
        }

        Notice notice() {
            return new Notice(
                    NoticeKind.OFFERED,
                    reservation,
                    reference,
                    venue,
                    customer,
                    joinedBy,
                    new Stay(space, from, to),
                    null,
                    attendees,
                    Instant.parse(expiresAt)
                            .atZone(ZoneId.of(zone))
                            .toOffsetDateTime()
                            .toString());
        }
    }

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
