package org.marot.closure.events;

import java.util.List;

/**
 * A space or some of its cells are out of use. It comes before the events of the reservations that it hits.
 *
 * @param units all of a pool; one for anything else
 * @param kind {@code works}, {@code fault} or {@code other}
 */
public record SpaceClosed(
        String closure,
        String venue,
        String space,
        List<String> cells,
        int units,
        String from,
        String to,
        String zone,
        String kind,
        List<ReservationFate> fates,
        String by,
        String at)
        implements ClosureEvent {}
