package org.marot.web.arriving;

import org.jspecify.annotations.Nullable;
import org.marot.people.ActionReasons;
import org.marot.reservation.OnTheSpot;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.web.wifi.Vouchers;
import org.springframework.stereotype.Component;

/** Sends what people do around the hour of a reservation, keeps why staff did it, and gives who comes a Wi-Fi code. */
@Component
public class Arrivals {
    private final Reservations reservations;
    private final OnTheSpot onTheSpot;
    private final ActionReasons reasons;
    private final Vouchers vouchers;

    Arrivals(Reservations reservations, OnTheSpot onTheSpot, ActionReasons reasons, Vouchers vouchers) {
        this.reservations = reservations;
        this.onTheSpot = onTheSpot;
        this.reasons = reasons;
        this.vouchers = vouchers;
    }

    public Receipt send(ReservationCommand command, @Nullable String reason) {
        Receipt receipt = reservations.send(command);
        keep(reason, command, receipt);
        if (command instanceof CheckIn) {
            var unused = vouchers.give(receipt.venue(), receipt.reservation());
        }
        return receipt;
    }

    /** Books for somebody who is there already and checks them in, both or neither. */
    public Receipt take(BookSpace book, CheckIn checkIn) {
        Receipt receipt = onTheSpot.take(book, checkIn);
        var unused = vouchers.give(receipt.venue(), receipt.reservation());
        return receipt;
    }

    /** Beside the event that came of the command; nothing without a reason, or when nothing has changed. */
    public void keep(@Nullable String reason, ReservationCommand command, Receipt receipt) {
        if (reason != null && !receipt.repeated()) {
            reasons.put(
                    receipt.reservation(),
                    receipt.sequence(),
                    command.request().actor().account(),
                    reason);
        }
    }
}
