package org.marot.catalogue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether a space waits for its customers to say that they are there.
 *
 * @param wanted without it nobody is asked, and nothing is ever released
 * @param opens how long before the start somebody can check in
 * @param grace how long after the start the space is kept for who has not checked in; null: to the end
 * @param where {@code door}: only by the code that is shown there, or by staff; null: anywhere
 */
public record CheckInRules(
        boolean wanted,
        Duration opens,
        @Nullable Duration grace,
        @Nullable String where) {
    public static final String DOOR = "door";

    /** Where a file says no more than that check-in is wanted. */
    public static final CheckInRules USUAL =
            new CheckInRules(true, Duration.ofMinutes(15), Duration.ofMinutes(30), null);

    public static final CheckInRules NOT_WANTED = new CheckInRules(false, Duration.ofMinutes(15), null, null);

    public boolean onlyAtTheDoor() {
        return DOOR.equals(where);
    }
}
