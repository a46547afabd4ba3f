package org.marot.congress.events;

/**
 * Staff gave an option more time, with a reason that stands outside the log.
 *
 * @param until when it lapses now, with its offset
 */
public record OptionExtended(String eventFile, String venue, String until, String by, String at)
        implements EventFileEvent {}
