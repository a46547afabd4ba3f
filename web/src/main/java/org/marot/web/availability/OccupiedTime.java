package org.marot.web.availability;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.marot.reservation.events.Occupancy;

/** Which cells a reservation occupies and when: as its customer says it, and as instants, buffers included. */
record OccupiedTime(
        String space,
        List<String> cells,
        String fromLocal,
        String toLocal,
        String zone,
        Instant starts,
        Instant ends,
        Instant claimStarts,
        Instant claimEnds) {

    static OccupiedTime of(Occupancy occupancy) {
        return new OccupiedTime(
                occupancy.space(),
                occupancy.cells(),
                occupancy.from(),
                occupancy.to(),
                occupancy.zone(),
                instant(occupancy.from()),
                instant(occupancy.to()),
                instant(occupancy.claimFrom()),
                instant(occupancy.claimTo()));
    }

    /** With other ends of the customer's period and of the claim. */
    OccupiedTime until(String to, String claimTo) {
        return new OccupiedTime(space, cells, fromLocal, to, zone, starts, instant(to), claimStarts, instant(claimTo));
    }

    private static Instant instant(String local) {
        return OffsetDateTime.parse(local).toInstant();
    }
}
