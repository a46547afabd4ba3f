package org.marot.congress.events;

/**
 * Whoever had the link accepted the offer and its conditions; the file is confirmed with it, unless it was already.
 *
 * @param evidence names who, when and from where, outside the log
 */
public record QuoteAccepted(String eventFile, String venue, int version, String evidence, String at)
        implements EventFileEvent {}
