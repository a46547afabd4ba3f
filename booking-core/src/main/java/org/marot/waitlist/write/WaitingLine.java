package org.marot.waitlist.write;

import java.time.Instant;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;

/** The line itself. Every call belongs to the transaction of the command that makes it. */
public interface WaitingLine {
    /** Keeps everybody of the venue from joining and from releasing until the transaction ends. */
    void lockForJoining(VenueId venue);

    /** How many places in a line the customer has. */
    int placesOf(CustomerId customer);

    /** Whether the customer waits already for one of the spaces, for a time that overlaps. */
    boolean hasPlace(WaitingWish wish);

    /** At the end of the line. */
    void join(EntryId entry, WaitingWish wish, Request request);

    void offer(EntryId entry, ReservationId reservation, Instant expiresAt);

    void remove(EntryId entry);
}
