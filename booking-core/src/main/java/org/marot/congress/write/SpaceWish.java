package org.marot.congress.write;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/**
 * A space that is asked for.
 *
 * @param period the customer's own time
 * @param layout null for the usual one
 * @param setUp null for the space's own buffer
 * @param strike likewise
 * @param attendees null for everybody, or as many as the layout holds
 */
public record SpaceWish(
        SpaceId space,
        Period period,
        @Nullable String layout,
        @Nullable Duration setUp,
        @Nullable Duration strike,
        @Nullable Integer attendees) {
    /** To want the same as it is, everything said. */
    public static SpaceWish of(SpaceUse use) {
        return new SpaceWish(use.space(), use.period(), use.layout(), use.setUp(), use.strike(), use.attendees());
    }
}
