package org.marot.catalogue;

import java.util.List;
import java.util.Optional;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** What is let, as the last import left it. Answers from memory; every node notices an import within moments. */
public interface Catalogue {
    List<Venue> venues();

    Optional<Venue> venue(VenueId id);

    /** The spaces of a venue in the order of the file, retired ones left out. */
    List<Space> spacesOf(VenueId venue);

    /** Also finds a retired space, so that its bookings can still be shown. */
    Optional<Space> space(SpaceId id);

    /** Grows with every import that changed something. A claim made under an older revision is refused and tried again. */
    long revision();
}
