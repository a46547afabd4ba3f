package org.marot.web.home;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Closure;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Venue;

/**
 * A venue on the first page.
 *
 * @param closure why today is closed or different
 * @param desksFree over the next hour, in its pools
 * @param spacesFree over the next hour, of anything else
 * @param opens when it opens next; null while it is open, or when nobody knows
 */
record VenueCard(
        Venue venue,
        List<OpenStretch> today,
        @Nullable Closure closure,
        boolean openNow,
        int desksFree,
        int spacesFree,
        @Nullable ZonedDateTime opens,
        boolean opensToday) {}
