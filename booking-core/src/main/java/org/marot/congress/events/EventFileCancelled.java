package org.marot.congress.events;

/** The event does not take place here; what the file held is free. */
public record EventFileCancelled(String eventFile, String venue, String by, String at) implements EventFileEvent {}
