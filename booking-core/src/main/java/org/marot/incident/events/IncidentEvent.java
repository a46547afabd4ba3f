package org.marot.incident.events;

/** Everything that can happen to an incident report. What was said and shown stands elsewhere, under its id. */
public sealed interface IncidentEvent permits IncidentReported, IncidentSeen, IncidentBeingMended, IncidentClosed {
    String incident();

    String venue();

    String by();

    String at();
}
