package org.marot.web.planning;

import java.util.Locale;

/** How a stretch of a space's day stands for the one who looks. */
enum State {
    /** A room or hall that can be booked. */
    FREE,
    /** A pool with desks left. */
    COUNT,
    /** Free for a part of it. */
    SOME,
    TAKEN,
    FULL,
    MINE,
    CLOSED,
    /** The space is out of use. */
    OUT,
    PAST,
    /** A rule such as notice or horizon says no. */
    RULE,
    /** Free, but shorter than what may be booked. */
    TIGHT;

    boolean isBookable() {
        return this == FREE || this == COUNT || this == SOME;
    }

    /** The class in the style sheet, and the last part of message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
