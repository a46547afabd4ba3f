package org.marot.claims;

import java.util.List;
import java.util.UUID;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * What one holder wants.
 *
 * @param holder the reservation's or event file's id
 * @param cells sorted, without repeats
 * @param units how many interchangeable units the one cell of a pool has; one for anything else
 * @param during buffers included
 * @param catalogueRevision what the caller knew when it chose the cells
 */
public record ClaimRequest(
        UUID holder,
        VenueId venue,
        SpaceId space,
        List<CellId> cells,
        int units,
        Period during,
        long catalogueRevision) {
    public ClaimRequest {
        cells = cells.stream().sorted().distinct().toList();
    }

    public boolean isPool() {
        return units > 1;
    }
}
