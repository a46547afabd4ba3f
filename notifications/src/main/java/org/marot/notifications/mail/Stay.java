package org.marot.notifications.mail;

import java.time.OffsetDateTime;

/**
 * Where and when: a space of a venue and the customer's period on the venue's clock.
 *
 * @param from with the offset that the venue's clock shows then, so that no zone table is needed to print it
 */
public record Stay(String space, OffsetDateTime from, OffsetDateTime to) {}
