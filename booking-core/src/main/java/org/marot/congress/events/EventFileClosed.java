package org.marot.congress.events;

/** Nothing is left to do about it. */
public record EventFileClosed(String eventFile, String venue, String by, String at) implements EventFileEvent {}
