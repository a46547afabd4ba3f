package org.marot.notifications.delivery;

import org.marot.notifications.mail.Notice;

/** A mail to be sent because of the event with this id, which has this place in the store. */
public record Order(String eventId, long position, Notice notice) {}
