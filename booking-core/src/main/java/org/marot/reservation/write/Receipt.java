package org.marot.reservation.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * How the reservation stands after a command.
 *
 * @param reference short and readable aloud, for example {@code R-7K3M9}
 * @param unitNamed nobody's booking changes the unit any more
 * @param expiresAt when a hold lapses; null unless held
 * @param price fixed when it was confirmed; null where no grid is in force
 * @param owed of the price, once it was cancelled, in hundredths of the currency
 * @param before of the last event before the command, -1 for none
 * @param sequence of the last event in the reservation's stream, from 0
 * @param position of that event in the whole store, which tables can be asked to have reached; 0 until it is committed
 * @param repeated the command had been carried out before; nothing changed now
 */
public record Receipt(
        ReservationId reservation,
        String reference,
        ReservationStatus status,
        VenueId venue,
        SpaceId space,
        int unit,
        boolean unitNamed,
        Period period,
        int attendees,
        String layout,
        CustomerId customer,
        @Nullable Instant expiresAt,
        @Nullable AgreedPrice price,
        @Nullable Long owed,
        long before,
        long sequence,
        long position,
        boolean repeated) {

    public Receipt at(long position) {
        return new Receipt(
                reservation,
                reference,
                status,
                venue,
                space,
                unit,
                unitNamed,
                period,
                attendees,
                layout,
                customer,
                expiresAt,
                price,
                owed,
                before,
                sequence,
                position,
                repeated);
    }
}
