package org.marot.web.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.web.planning.Grid.Link;

/**
 * One day of the planning as a list.
 *
 * @param closed why there is nothing to list
 */
record DayLines(String heading, @Nullable String closed, List<SpaceLines> spaces) {
    /** @param unfolding where the bookings of a pool are told desk by desk, or no more */
    record SpaceLines(String name, @Nullable Link unfolding, List<Line> lines) {}

    /**
     * One stretch of a space's day.
     *
     * @param move where the reservation that stands there can be moved or made longer
     */
    record Line(
            String style,
            String times,
            String words,
            @Nullable String address,
            String action,
            @Nullable String move) {}
}
