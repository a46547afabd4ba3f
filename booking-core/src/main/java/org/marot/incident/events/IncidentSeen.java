package org.marot.incident.events;

/** The venue's staff have taken notice. */
public record IncidentSeen(String incident, String venue, String by, String at) implements IncidentEvent {}
