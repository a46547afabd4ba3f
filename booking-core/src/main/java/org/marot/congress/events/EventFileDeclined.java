package org.marot.congress.events;

/**
 * Nothing comes of it. What the file held is free.
 *
 * @param reason price, date-taken, too-small, another-venue, given-up, no-answer or other
 */
public record EventFileDeclined(String eventFile, String venue, String reason, String by, String at)
        implements EventFileEvent {}
