package org.marot.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.marot.pricing.Grids;
import org.marot.pricing.grid.Grid;
import org.marot.shared.VenueId;

/** Grids of a test, one a venue; none at first. */
public final class TestGrids implements Grids {
    private final Map<VenueId, Grid> grids = new ConcurrentHashMap<>();

    public void put(Grid grid) {
        grids.put(grid.venue(), grid);
    }

    @Override
    public Optional<Grid> on(VenueId venue, LocalDate day) {
        return Optional.ofNullable(grids.get(venue))
                .filter(grid -> !grid.inForce().isAfter(day));
    }
}
