package org.marot.notifications.mail;

/** What there is to tell. */
public enum NoticeKind {
    CONFIRMED,
    MOVED,
    CANCELLED,
    CANCELLED_BY_VENUE
}
