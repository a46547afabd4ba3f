package org.marot.web.availability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marot.catalogue.Space;
import org.marot.shared.CellId;

/** Claims sorted by what they occupy. A claim on several cells of a space counts once there. */
final class ClaimsByCell {
    private final Map<CellId, List<Claimed>> byCell = new HashMap<>();

    ClaimsByCell(Collection<Claimed> claims) {
        for (Claimed claim : claims) {
            for (CellId cell : claim.cells()) {
                byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(claim);
            }
        }
    }

    Agenda agenda(Space space) {
        return agenda(space, List.of());
    }

    /** Counts {@code known} as well: what the caller has learned since the table was written. */
    Agenda agenda(Space space, List<Claimed> known) {
        Set<Claimed> all = new LinkedHashSet<>(known);
        space.cells().forEach(cell -> all.addAll(byCell.getOrDefault(cell, List.of())));
        return Agenda.of(List.copyOf(all));
    }
}
