package org.marot.incident.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.IncidentId;

/** Answers how the report stands, and whether this very command was carried out before; changes nothing. */
public record InspectIncident(@TargetAggregateIdentifier IncidentId incident, Request request)
        implements IncidentCommand {}
