package org.marot.notifications.mail;

import java.time.OffsetDateTime;

/**
 * Where and when: a space of a venue and the customer's period on the venue's clock, as the event wrote it. Text, because
 * what reads JSON into times likes to turn them into UTC.
 *
 * @param from for example {@code 2027-03-02T09:00+01:00}
 */
public record Stay(String space, String from, String to) {
    /** @throws java.time.DateTimeException when an end is no time with an offset */
    public Stay {
        OffsetDateTime.parse(from);
        OffsetDateTime.parse(to);
    }

    OffsetDateTime start() {
        return OffsetDateTime.parse(from);
    }

    OffsetDateTime end() {
        return OffsetDateTime.parse(to);
    }
}
