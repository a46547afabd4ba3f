package org.marot.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marot.pricing.Grids;
import org.marot.shared.VenueId;

/** All grids that were ever taken. Answers from memory; every node notices an import within moments. */
public interface Tariffs extends Grids {
    /** The latest first; those that are yet to come into force too. */
    List<KeptGrid> of(VenueId venue);

    /** The one that comes into force on that day. */
    default Optional<KeptGrid> kept(VenueId venue, LocalDate inForce) {
        return of(venue).stream()
                .filter(kept -> kept.grid().inForce().equals(inForce))
                .findFirst();
    }
}
