package org.marot.notifications.delivery;

import org.marot.notifications.mail.Notice;

/**
 * One mail on its way.
 *
 * @param attempts how often it was tried, this time included
 * @param doubtful how many of the earlier attempts may have arrived
 */
record Delivery(long id, String key, Notice notice, int attempts, int doubtful) {}
