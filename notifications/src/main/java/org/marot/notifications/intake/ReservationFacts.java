package org.marot.notifications.intake;

import org.jspecify.annotations.Nullable;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Stay;

/**
 * What is known about a reservation after its event number {@code sequence}.
 *
 * @param confirmed false while it is only held; nobody is told anything about a hold
 */
record ReservationFacts(
        String reservation,
        long sequence,
        boolean confirmed,
        String reference,
        String venue,
        String customer,
        String bookedBy,
        Stay stay,
        int attendees) {

    ReservationFacts at(long newSequence, boolean nowConfirmed) {
        return new ReservationFacts(
                reservation, newSequence, nowConfirmed, reference, venue, customer, bookedBy, stay, attendees);
    }

    ReservationFacts moved(long newSequence, String newVenue, Stay newStay, int newAttendees) {
        return new ReservationFacts(
                reservation, newSequence, confirmed, reference, newVenue, customer, bookedBy, newStay, newAttendees);
    }

    Notice notice(NoticeKind kind, @Nullable Stay before) {
        return new Notice(kind, reservation, reference, venue, customer, bookedBy, stay, before, attendees);
    }
}
