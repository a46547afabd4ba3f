package org.marot.series.write;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * What all dates of a series have in common.
 *
 * @param from of the period that is repeated, on the venue's wall clock
 * @param layout null for the usual one
 */
public record SeriesFrame(
        VenueId venue,
        ZoneId zone,
        CustomerId customer,
        String category,
        String rule,
        SpaceId space,
        LocalDateTime from,
        LocalDateTime to,
        int attendees,
        @Nullable String layout) {}
