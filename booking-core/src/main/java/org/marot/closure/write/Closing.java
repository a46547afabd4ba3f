package org.marot.closure.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * What is to be out of use, and when.
 *
 * @param cells some or all of the space's, sorted
 * @param units all of a pool; one for anything else
 */
public record Closing(VenueId venue, SpaceId space, List<CellId> cells, int units, Period period, ClosureKind kind) {
    public Closing {
        cells = cells.stream().sorted().distinct().toList();
    }

    /** Not before the minute in which it is asked: what is past stays as it was. */
    public Closing notBefore(Instant at) {
        Instant earliest = at.truncatedTo(ChronoUnit.MINUTES);
        if (!period.start().isBefore(earliest) || !earliest.isBefore(period.end())) {
            return this;
        }
        Period rest = new Period(earliest.atZone(period.zone()), period.to());
        return new Closing(venue, space, cells, units, rest, kind);
    }
}
