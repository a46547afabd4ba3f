package org.marot.congress.events;

/**
 * Somebody behind this option is ready to sign: it has to be confirmed by {@code until} (with its offset), or it lapses.
 * Who it is stays untold.
 */
public record OptionChallenged(String eventFile, String venue, String until, String at) implements EventFileEvent {}
