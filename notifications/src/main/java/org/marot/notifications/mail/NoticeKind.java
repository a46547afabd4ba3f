package org.marot.notifications.mail;

/** What there is to tell. */
public enum NoticeKind {
    CONFIRMED,
    MOVED,
    CANCELLED,
    CANCELLED_BY_VENUE,
    OFFERED,

    /** Many at once; the notice is about the series, and its stay is that of its first date. */
    SERIES_BOOKED,
    SERIES_MOVED,
    SERIES_CANCELLED,

    /** How an event file stands in the line, or how it ended; the stay is that of the whole event. */
    OPTION_HELD,
    OPTION_WAITS,
    OPTION_MOVED_UP,
    OPTION_PROMOTED,
    OPTION_BLOCKED,
    OPTION_CHALLENGED,
    OPTION_EXTENDED,
    OPTION_LAPSED,
    EVENT_CONFIRMED,
    EVENT_CANCELLED,
    EVENT_DECLINED,

    /** Somebody asked from a public page, and is to confirm that the address is theirs. */
    ENQUIRY_RECEIVED;

    /** It is about a series and not about one reservation. */
    boolean isOfSeries() {
        return this == SERIES_BOOKED || this == SERIES_MOVED || this == SERIES_CANCELLED;
    }

    /** It is about an event file, or what may become one. */
    boolean isOfEventFile() {
        return compareTo(OPTION_HELD) >= 0;
    }
}
