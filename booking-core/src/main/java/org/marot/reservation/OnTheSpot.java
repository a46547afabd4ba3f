package org.marot.reservation;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.claims.AlreadyClaimed;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Reservations;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** Books for somebody who is there already and checks them in, both or neither. */
@Component
public class OnTheSpot {
    private final CommandSender sender;
    private final Reservations reservations;
    private final EventPositions positions;

    OnTheSpot(CommandSender sender, Reservations reservations, EventPositions positions) {
        this.sender = sender;
        this.reservations = reservations;
        this.positions = positions;
    }

    /** @throws Refused when the space, or the desk that the check-in names, cannot be had; nothing has changed then */
    public Receipt take(BookSpace book, CheckIn checkIn) {
        try {
            return sender.together(() -> {
                reservations.send(book);
                return reservations.send(checkIn);
            });
        } catch (AlreadyClaimed | AggregateStreamCreationException repeated) {
            return reservations.send(checkIn);
        } catch (Refused refused) {
            if (positions.exists(book.reservation().toString())) {
                return reservations.send(checkIn);
            }
            throw refused;
        }
    }
}
