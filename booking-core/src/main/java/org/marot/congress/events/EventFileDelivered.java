package org.marot.congress.events;

/**
 * The event took place.
 *
 * @param attendees how many came
 */
public record EventFileDelivered(String eventFile, String venue, int attendees, String by, String at)
        implements EventFileEvent {}
