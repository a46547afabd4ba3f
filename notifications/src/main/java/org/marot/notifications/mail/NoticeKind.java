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
    SERIES_CANCELLED;

    /** It is about a series and not about one reservation. */
    boolean isOfSeries() {
        return this == SERIES_BOOKED || this == SERIES_MOVED || this == SERIES_CANCELLED;
    }
}
