package org.marot.congress.events;

/** A file before this one is gone or wants less; it still waits. */
public record OptionRankChanged(String eventFile, String venue, int rank, String at) implements EventFileEvent {}
