package org.marot.reservation;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.claims.AlreadyClaimed;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.CommandSender.Sent;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Repeats;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** Sends what is asked of reservations, and knows a repeated creation when it sees one. */
@Component
class CommandedReservations implements Reservations {
    private final CommandSender sender;
    private final EventPositions positions;
    private final PaidReservations paid;

    CommandedReservations(CommandSender sender, EventPositions positions, PaidReservations paid) {
        this.sender = sender;
        this.positions = positions;
        this.paid = paid;
    }

    @Override
    public Receipt send(ReservationCommand command) {
        boolean creates = command instanceof BookSpace || command instanceof HoldSpace;
        return creates && !CommandSender.isPartOfAnother() ? create(command) : carryOut(command);
    }

    /** Not in a surrounding transaction: there a failed creation has ended everything, and no repetition can be answered. */
    private Receipt create(ReservationCommand command) {
        try {
            return carryOut(command);
        } catch (AlreadyClaimed | AggregateStreamCreationException repeated) {
            return repeat(command);
        } catch (Refused refused) {
            if (positions.exists(command.reservation().toString())) {
                return repeat(command);
            }
            throw refused;
        }
    }

    private Receipt repeat(ReservationCommand command) {
        return once(Repeats.creationOf(command));
    }

    private Receipt carryOut(ReservationCommand command) {
        return paid.passOf(command)
                .map(pass -> sender.together(() -> paid.carryOut(command, pass, this::once)))
                .orElseGet(() -> once(command));
    }

    private Receipt once(Object command) {
        try {
            Sent<Receipt> sent = sender.send(command);
            Receipt receipt = sent.answer();
            return receipt.at(sent.position()
                    .orElseGet(() -> positions.of(receipt.reservation().toString(), receipt.sequence())));
        } catch (AggregateNotFoundException e) {
            throw Refused.notFound("no-such-reservation");
        }
    }
}
