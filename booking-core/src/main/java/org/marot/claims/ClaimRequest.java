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
 * @param choice which of a pool's units
 */
public record ClaimRequest(
        UUID holder,
        VenueId venue,
        SpaceId space,
        List<CellId> cells,
        int units,
        Period during,
        long catalogueRevision,
        UnitChoice choice) {
    public ClaimRequest {
        cells = cells.stream().sorted().distinct().toList();
    }

    public ClaimRequest(
            UUID holder,
            VenueId venue,
            SpaceId space,
            List<CellId> cells,
            int units,
            Period during,
            long catalogueRevision) {
        this(holder, venue, space, cells, units, during, catalogueRevision, UnitChoice.any(units));
    }

    /** The same, with another choice of units. */
    public ClaimRequest choosing(UnitChoice other) {
        return new ClaimRequest(holder, venue, space, cells, units, during, catalogueRevision, other);
    }

    public boolean isPool() {
        return units > 1;
    }
}
