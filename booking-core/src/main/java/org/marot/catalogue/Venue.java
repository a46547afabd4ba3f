package org.marot.catalogue;

import java.time.ZoneId;
import org.marot.shared.VenueId;

/** A third place, congress centre or public-service house. */
public record Venue(
        VenueId id,
        String name,
        Town town,
        VenueKind kind,
        ZoneId zone,
        Address address,
        String description,
        OpeningHours openingHours) {}
