package org.marot.incident.events;

/** Somebody says that something is wrong in a space. */
public record IncidentReported(String incident, String venue, String space, boolean photo, String by, String at)
        implements IncidentEvent {}
