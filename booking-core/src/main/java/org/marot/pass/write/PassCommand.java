package org.marot.pass.write;

import org.marot.reservation.write.Request;
import org.marot.shared.PassId;

/** Anything that may be asked of a pass. */
public sealed interface PassCommand permits SellPass, InspectPass, SpendPassUnits, GiveBackPassUnits, WithdrawPass {
    PassId pass();

    Request request();
}
