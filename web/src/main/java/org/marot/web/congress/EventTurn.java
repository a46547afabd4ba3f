package org.marot.web.congress;

import org.jspecify.annotations.Nullable;

/**
 * One space of an event file that holds it, in words for the venue's staff.
 *
 * @param day on which it begins
 * @param when the customer's own time; without the day when it is one
 * @param claimed with set-up and strike; null when there is none
 * @param style of its badge
 */
public record EventTurn(
        String file,
        String reference,
        String title,
        String who,
        String space,
        String day,
        String when,
        @Nullable String claimed,
        String people,
        String layout,
        String style,
        String standing) {}
