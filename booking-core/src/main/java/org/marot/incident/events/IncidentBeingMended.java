package org.marot.incident.events;

/**
 * Somebody is at work on it.
 *
 * @param closure the closure of the space that it led to; empty when the space stays in use
 */
public record IncidentBeingMended(String incident, String venue, String closure, String by, String at)
        implements IncidentEvent {}
