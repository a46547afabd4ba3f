package org.marot.waitlist;

import java.util.Optional;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.waitlist.LineTable.Offered;
import org.marot.waitlist.write.AcceptOffer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Whoever confirms a hold that is an offer accepts the offer, by whatever road the command comes. */
@Component
@Primary
class AcceptingReservations implements Reservations {
    private final Reservations reservations;
    private final CommandSender sender;
    private final LineTable line;

    AcceptingReservations(
            @Qualifier("commandedReservations") Reservations reservations, CommandSender sender, LineTable line) {
        this.reservations = reservations;
        this.sender = sender;
        this.line = line;
    }

    @Override
    public Receipt send(ReservationCommand command) {
        if (!(command instanceof ConfirmReservation)) {
            return reservations.send(command);
        }
        Optional<Offered> offered = line.offeredAs(command.reservation().value());
        return offered.isEmpty() ? reservations.send(command) : accept(offered.get(), command);
    }

    private Receipt accept(Offered offered, ReservationCommand command) {
        return sender.together(() -> {
            Receipt receipt = reservations.send(command);
            sender.send(new AcceptOffer(offered.entry(), command.request()));
            return receipt;
        });
    }
}
