package org.marot.reservation.write;

import java.time.Instant;
import org.marot.shared.ReservationId;

/** Anything that may be asked of a reservation. */
public sealed interface ReservationCommand
        permits HoldSpace,
                BookSpace,
                ConfirmReservation,
                MoveReservation,
                CancelReservation,
                ExpireHold,
                CheckIn,
                CheckOut,
                UndoCheckIn,
                UndoNoShow,
                NameUnit,
                PinUnit,
                UnpinUnit,
                SettleArrival {
    ReservationId reservation();

    /** Who asks, when, and under which command id. */
    Request request();

    default Instant at() {
        return request().at();
    }
}
