package org.marot.congress.events;

/**
 * Somebody has read the function sheet for a trade.
 *
 * @param trade catering, technical, equipment or cleaning
 */
public record SheetAcknowledged(String eventFile, String venue, int version, String trade, String by, String at)
        implements EventFileEvent {}
