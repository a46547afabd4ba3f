package org.marot.web.congress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event file in words.
 *
 * @param style of its badge
 * @param standing how far it is, for example with its rank
 * @param until when the option lapses
 * @param who the customer, for staff
 * @param fromPublicPage it came from there; known to staff
 */
record EventFileLine(
        String id,
        String reference,
        String title,
        String venueId,
        String venue,
        String when,
        String people,
        String style,
        String standing,
        @Nullable String until,
        @Nullable String who,
        boolean fromPublicPage,
        List<SpaceLine> spaces) {

    /** One space for one period. */
    record SpaceLine(String space, String when, String layout, String people, String setUp, String strike) {}
}
