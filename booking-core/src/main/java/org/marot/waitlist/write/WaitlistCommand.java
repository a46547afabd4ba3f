package org.marot.waitlist.write;

import org.marot.reservation.write.Request;

/** Anything that may be asked of a place in the line. */
public sealed interface WaitlistCommand
        permits JoinWaitlist, OfferPlace, AcceptOffer, PassOffer, LeaveWaitlist, EndWaiting, RepeatJoining {
    EntryId entry();

    /** Who asks, when, and under which command id. */
    Request request();
}
