package org.marot.waitlist.write;

import java.util.Locale;

/** The life of a place in the line; the published names are these in lower case. */
public enum WaitlistStatus {
    WAITING,
    OFFERED,
    ACCEPTED,
    PASSED,
    LEFT,
    ENDED;

    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
