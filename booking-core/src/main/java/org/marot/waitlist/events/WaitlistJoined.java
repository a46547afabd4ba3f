package org.marot.waitlist.events;

import java.util.List;

/**
 * A customer waits for a space that is taken.
 *
 * @param spaces any of them will do
 * @param kind {@code desk-pool}, {@code room} or {@code hall} when any of that kind was asked for; empty for one space
 * @param from the customer's period, local with offset
 * @param zone for example {@code Europe/Paris}
 * @param layout empty for the usual one
 */
public record WaitlistJoined(
        String entry,
        String venue,
        String customer,
        String category,
        String joinedBy,
        List<String> spaces,
        String kind,
        String from,
        String to,
        String zone,
        int attendees,
        String layout,
        String at)
        implements WaitlistEvent {}
