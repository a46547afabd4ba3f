package org.marot.congress.write;

import java.util.Locale;

/** How far an event file has come; the published names are these in lower case. */
public enum FileStatus {
    ENQUIRY,
    /** It stands in line: holding its spaces, or waiting for them. */
    OPTION,
    CONFIRMED,
    LAPSED,
    CANCELLED;

    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing can become of it any more. */
    public boolean isOver() {
        return this == CANCELLED;
    }
}
