package org.marot.congress.events;

import java.util.List;

/**
 * One space of an event file for one period.
 *
 * @param cells what it occupies, sorted
 * @param from with its offset, as {@code to}; the customer's own time, without set-up and strike
 * @param setUp an ISO 8601 duration before {@code from} in which the space is occupied, too
 * @param strike the same after {@code to}
 */
public record SpaceUsed(
        String space,
        List<String> cells,
        String from,
        String to,
        String setUp,
        String strike,
        String layout,
        int attendees) {
    public SpaceUsed {
        cells = List.copyOf(cells);
    }
}
