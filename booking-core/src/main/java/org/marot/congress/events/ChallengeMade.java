package org.marot.congress.events;

/**
 * This file, which waits, is ready to sign and asked those before it to decide.
 *
 * @param until when the last of them must have decided, with its offset
 */
public record ChallengeMade(String eventFile, String venue, String until, String by, String at)
        implements EventFileEvent {}
