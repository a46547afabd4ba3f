package org.marot.incident.write;

import org.marot.reservation.write.Request;
import org.marot.shared.IncidentId;

/** Anything that may be asked of an incident report. */
public sealed interface IncidentCommand permits ReportIncident, InspectIncident, TreatIncident {
    IncidentId incident();

    Request request();
}
