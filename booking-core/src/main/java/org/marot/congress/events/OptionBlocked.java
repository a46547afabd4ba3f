package org.marot.congress.events;

/** A file before it in the line was signed: what this one waits for comes free only if that one is given up. */
public record OptionBlocked(String eventFile, String venue, String at) implements EventFileEvent {}
