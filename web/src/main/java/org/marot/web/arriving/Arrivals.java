package org.marot.web.arriving;

import org.jspecify.annotations.Nullable;
import org.marot.people.ActionReasons;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.springframework.stereotype.Component;

/** Sends what people do around the hour of a reservation, and keeps why staff did it. */
@Component
public class Arrivals {
    private final Reservations reservations;
    private final ActionReasons reasons;

    Arrivals(Reservations reservations, ActionReasons reasons) {
        this.reservations = reservations;
        this.reasons = reasons;
    }

    public Receipt send(ReservationCommand command, @Nullable String reason) {
        Receipt receipt = reservations.send(command);
        keep(reason, command, receipt);
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
