package org.marot.congress.write;

import java.util.Locale;

/** How far an event file has come; the published names are these in lower case. */
public enum FileStatus {
    ENQUIRY,
    /** It stands in line: holding its spaces, or waiting for them. */
    OPTION,
    /** It stands in line as with an option, and has an offer for what it wants. */
    QUOTED,
    CONFIRMED,
    /** It took place. */
    DELIVERED,
    /** Nothing is left to do about what took place. */
    CLOSED,
    LAPSED,
    /** Nothing came of it, as the venue's staff know. */
    DECLINED,
    CANCELLED;

    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The spaces are the customer's, or were. */
    public boolean isSigned() {
        return this == CONFIRMED || this == DELIVERED || this == CLOSED;
    }

    /** Nothing can become of it any more. */
    public boolean isOver() {
        return this == CLOSED || this == DECLINED || this == CANCELLED;
    }
}
