package org.marot.claims;

import java.util.UUID;

/** Told in the transaction that gives claims up, before it does, so that what comes free can be given to somebody else. */
public interface BeforeRelease {
    /** The holder is about to give up some or all of what it has; afterwards it may have something else, or nothing. */
    void releasing(UUID holder);
}
