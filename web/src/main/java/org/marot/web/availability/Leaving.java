package org.marot.web.availability;

import org.marot.catalogue.Space;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;

/** A reservation that must leave its space. */
public record Leaving(ReservationId reservation, Space space, Period period, int attendees, String category) {}
