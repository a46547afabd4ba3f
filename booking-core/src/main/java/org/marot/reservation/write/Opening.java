package org.marot.reservation.write;

import java.time.Instant;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;

/** The first event of a reservation. */
final class Opening {
    private Opening() {}

    static SpaceHeld held(HoldSpace command, Agreed agreed, Instant expiresAt) {
        Wish wish = command.wish();
        return new SpaceHeld(
                command.reservation().toString(),
                Reference.of(command.reservation()),
                agreed.venue().id().value(),
                wish.customer().toString(),
                wish.category(),
                command.request().by(),
                Facts.occupancy(agreed, wish),
                wish.attendees(),
                Facts.layout(agreed, wish),
                command.at().toString(),
                expiresAt.toString(),
                Facts.reseated(agreed.taken()));
    }

    static SpaceBooked booked(BookSpace command, Agreed agreed) {
        Wish wish = command.wish();
        return new SpaceBooked(
                command.reservation().toString(),
                Reference.of(command.reservation()),
                agreed.venue().id().value(),
                wish.customer().toString(),
                wish.category(),
                command.request().by(),
                Facts.occupancy(agreed, wish),
                wish.attendees(),
                Facts.layout(agreed, wish),
                command.at().toString(),
                Facts.reseated(agreed.taken()));
    }
}
