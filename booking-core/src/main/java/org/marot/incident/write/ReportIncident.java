package org.marot.incident.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.IncidentId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Say that something is wrong in a space. */
public record ReportIncident(
        @TargetAggregateIdentifier IncidentId incident, VenueId venue, SpaceId space, boolean photo, Request request)
        implements IncidentCommand {}
