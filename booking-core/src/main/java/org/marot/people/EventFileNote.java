package org.marot.people;

import java.time.Instant;
import java.util.UUID;
import org.marot.shared.AccountId;

/**
 * What somebody wrote about an event.
 *
 * @param byStaff who wrote it was of the venue's staff then
 * @param staffOnly the organiser never reads it
 */
public record EventFileNote(UUID id, AccountId by, boolean byStaff, boolean staffOnly, Instant at, String text) {
    public static final int LONGEST = 2_000;
}
