package org.marot.congress.events;

/**
 * The file's turn has come: it holds all its spaces.
 *
 * @param until when it lapses, with its offset
 */
public record OptionPromoted(String eventFile, String venue, String until, String at) implements EventFileEvent {}
