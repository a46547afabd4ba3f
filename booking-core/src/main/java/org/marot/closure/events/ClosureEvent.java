package org.marot.closure.events;

/**
 * Everything that can happen to a closure. Times are ISO 8601 with the venue's offset then; ids are strings. What is said
 * about it to the public is free text, and stands elsewhere under the closure's id.
 */
public sealed interface ClosureEvent permits SpaceClosed, SpaceReopened {
    String closure();

    String venue();
}
