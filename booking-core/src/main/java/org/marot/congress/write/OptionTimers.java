package org.marot.congress.write;

import java.time.Instant;
import org.marot.shared.EventFileId;

/** Timers that outlive the process, set in the command's transaction. They fire late rather than early. */
public interface OptionTimers {
    /** Whatever was set before fires, too, and finds nothing to do. */
    void lapseAt(EventFileId file, Instant at);
}
