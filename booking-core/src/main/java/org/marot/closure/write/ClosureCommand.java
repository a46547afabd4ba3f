package org.marot.closure.write;

import org.marot.reservation.write.Request;
import org.marot.shared.ClosureId;

/** Anything that may be asked of a closure. The reservations that it hits have commands of their own. */
public sealed interface ClosureCommand permits CloseSpace, InspectClosure, ReopenSpace {
    ClosureId closure();

    Request request();
}
