package org.marot.web.memory;

import org.marot.reservation.events.Occupancy;

/**
 * How a reservation stood from one moment until the next was known.
 *
 * @param since the instant of the event that told it
 * @param status as published, for example {@code confirmed}
 */
record Known(String since, String status, Occupancy occupancy) {}
