package org.marot.reservation.events;

import java.util.List;

/**
 * It is known which of a pool's units it is; nobody's booking changes that any more.
 *
 * @param unit from the beginning
 * @param later the units that follow, where none was free all through; nearly always empty
 * @param means {@code evening}: the venue named it the evening before; {@code check-in}: when the customer came;
 *     {@code pin}: the customer chose it; {@code booking}: it was booked so
 */
public record UnitNamed(
        String reservation,
        String venue,
        int unit,
        List<UnitFrom> later,
        String means,
        String by,
        String at,
        List<UnitChanged> reseated)
        implements ReservationEvent {}
