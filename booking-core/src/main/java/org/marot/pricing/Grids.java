package org.marot.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.pricing.grid.Grid;
import org.marot.shared.VenueId;

/** The price grids of all venues, each kept for ever. */
public interface Grids {
    /** The one that holds for what is used on that day of the venue; empty where no council voted one. */
    Optional<Grid> on(VenueId venue, LocalDate day);
}
