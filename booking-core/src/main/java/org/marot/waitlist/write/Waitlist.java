package org.marot.waitlist.write;

import org.marot.reservation.write.Request;

/** The door to this feature. Each call is one transaction; what comes a second time is answered as the first time. */
public interface Waitlist {
    /** @throws org.marot.shared.Refused when the space is free, when rules say no, or when there is a place already */
    Standing join(JoinWaitlist command);

    /** The hold becomes a reservation. @throws org.marot.shared.Refused when there is no offer, or none any more */
    Standing accept(EntryId entry, Request request);

    /** Gives up the place in the line, and with it the offer, which goes to the next. */
    Standing leave(EntryId entry, Request request);
}
