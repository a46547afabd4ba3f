package org.marot.incident.write;

import org.marot.shared.IncidentId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * How a report stands after a command.
 *
 * @param repeated the command had been carried out before; nothing changed now
 */
public record IncidentStanding(
        IncidentId incident, VenueId venue, SpaceId space, IncidentStatus status, boolean repeated) {}
