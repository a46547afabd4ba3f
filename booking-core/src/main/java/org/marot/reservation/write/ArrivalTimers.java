package org.marot.reservation.write;

import java.time.Instant;
import org.marot.shared.ReservationId;

/** Timers that outlive the process, set in the command's transaction; each sends a {@link SettleArrival}. */
public interface ArrivalTimers {
    void wakeAt(ReservationId reservation, Instant at);
}
