package org.marot.pricing;

import java.time.LocalDate;
import java.util.Set;
import org.marot.shared.SpaceId;

/**
 * A stretch of time with one price, as conditions look at it.
 *
 * @param day on which it begins to be used
 * @param minutes of use within it
 * @param spaces that are used
 * @param units by which they are priced
 */
record Priced(LocalDate day, long minutes, Set<SpaceId> spaces, Set<String> units) {
    Priced {
        spaces = Set.copyOf(spaces);
        units = Set.copyOf(units);
    }
}
