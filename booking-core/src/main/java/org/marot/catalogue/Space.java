package org.marot.catalogue;

import java.time.Duration;
import java.util.List;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * What is booked: a desk pool, a room or a hall.
 *
 * @param units how many interchangeable desks a pool has; one for anything else
 * @param cells what it occupies, sorted; a pool is one cell
 * @param layouts never empty; the first is the usual one
 * @param bufferBefore kept free before the customer's period, for set-up
 * @param bufferAfter kept free after it, for strike and cleaning
 * @param retired no longer in the file: shows its old bookings, takes no new one
 */
public record Space(
        SpaceId id,
        VenueId venue,
        String name,
        SpaceKind kind,
        int units,
        List<CellId> cells,
        List<Layout> layouts,
        List<String> equipment,
        boolean accessible,
        Duration bufferBefore,
        Duration bufferAfter,
        BookingRules rules,
        boolean retired) {

    /** The most people that any of its layouts holds; for a pool, one per desk asked. */
    public int largestCapacity() {
        return layouts.stream().mapToInt(Layout::capacity).max().orElse(0);
    }

    public boolean isPool() {
        return kind == SpaceKind.DESK_POOL;
    }
}
