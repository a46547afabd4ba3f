package org.marot.incident.events;

/** It is mended, or nothing needs to be done. */
public record IncidentClosed(String incident, String venue, String by, String at) implements IncidentEvent {}
