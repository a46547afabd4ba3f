package org.marot.waitlist.write;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * How a place in the line stands after a command.
 *
 * @param spaces any of them will do
 * @param reservation the hold that is, or was last, offered
 * @param expiresAt when the offer lapses; null unless offered
 * @param sequence of the last event in the entry's stream, from 0
 * @param position of the command's last event in the whole store; 0 until it is committed
 * @param repeated the command had been carried out before; nothing changed now
 */
public record Standing(
        EntryId entry,
        WaitlistStatus status,
        VenueId venue,
        List<SpaceId> spaces,
        String kind,
        Period period,
        CustomerId customer,
        int attendees,
        @Nullable ReservationId reservation,
        @Nullable Instant expiresAt,
        long sequence,
        long position,
        boolean repeated) {

    public Standing at(long newPosition) {
        return new Standing(
                entry,
                status,
                venue,
                spaces,
                kind,
                period,
                customer,
                attendees,
                reservation,
                expiresAt,
                sequence,
                newPosition,
                repeated);
    }
}
