package org.marot.incident.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Request;
import org.marot.shared.ClosureId;
import org.marot.shared.IncidentId;

/**
 * Take the treatment further.
 *
 * @param to a later status
 * @param closure the closure that the report led to, when it is being mended
 */
public record TreatIncident(
        @TargetAggregateIdentifier IncidentId incident,
        IncidentStatus to,
        @Nullable ClosureId closure,
        Request request) implements IncidentCommand {}
