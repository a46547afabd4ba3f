package org.marot.reservation.events;

import java.util.List;

/**
 * What a reservation occupies from this event on.
 *
 * @param from the customer's period, local with offset, for example {@code 2027-03-02T09:00+01:00}
 * @param claimFrom the claim, buffers included; equal to {@code from} without buffers
 * @param zone for example {@code Europe/Paris}
 * @param unit the planned unit, from 1
 */
public record Occupancy(
        String space,
        List<String> cells,
        int unit,
        String from,
        String to,
        String claimFrom,
        String claimTo,
        String zone) {}
