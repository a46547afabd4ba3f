package org.marot.waitlist.write;

import java.time.Instant;

/** Timers that outlive the process, set in the command's transaction. They fire late rather than early. */
public interface WaitingTimers {
    void endAt(EntryId entry, Instant at);
}
