package org.marot.congress.events;

/** The option's time is over without a signature; what it held is free, and the file is out of the line. */
public record OptionLapsed(String eventFile, String venue, String at) implements EventFileEvent {}
