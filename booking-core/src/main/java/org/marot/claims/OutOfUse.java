package org.marot.claims;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.marot.shared.CellId;
import org.marot.shared.ClosureId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/**
 * Cells that nobody can have for a while.
 *
 * @param space the one that was closed; others may share its cells
 * @param kind as published: {@code works}, {@code fault} or {@code other}
 * @param reason for everybody to read; empty when its author was erased
 */
public record OutOfUse(
        ClosureId closure,
        VenueId venue,
        SpaceId space,
        List<CellId> cells,
        Period period,
        String kind,
        String reason) {
    public static final String RULE = "must-be-in-use";

    public OutOfUse {
        cells = List.copyOf(cells);
    }

    public boolean blocks(Collection<CellId> wanted, Period claim) {
        return period.overlaps(claim) && concerns(wanted);
    }

    public boolean concerns(Collection<CellId> wanted) {
        return !Collections.disjoint(cells, wanted);
    }

    /** Why {@code wanted}, which shares a cell with it, cannot be had. */
    public Violation refusing(SpaceId wanted) {
        Map<String, String> args = Map.of(
                "closed",
                kind,
                "reason",
                reason,
                "from",
                period.from().toLocalDateTime().toString(),
                "until",
                period.to().toLocalDateTime().toString());
        return new Violation(RULE, args, wanted, period);
    }
}
