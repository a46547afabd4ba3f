package org.marot.reservation.write;

import java.time.Instant;
import org.marot.shared.ReservationId;

/** Timers that outlive the process, set in the command's transaction. They fire late rather than early. */
public interface HoldTimers {
    void expireAt(ReservationId reservation, Instant at);
}
