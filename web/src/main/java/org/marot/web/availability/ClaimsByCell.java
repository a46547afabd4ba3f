package org.marot.web.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.Space;
import org.marot.shared.CellId;

/** Claims sorted by what they occupy. A claim on several cells of a space counts once there. */
final class ClaimsByCell {
    private static final Duration FOR_EVER = Duration.ofDays(366_000);

    private final Map<CellId, List<Claimed>> byCell = new HashMap<>();

    ClaimsByCell(Collection<Claimed> claims) {
        for (Claimed claim : claims) {
            for (CellId cell : claim.cells()) {
                byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** As it is. */
    Agenda agenda(Space space, List<Claimed> known) {
        return Agenda.of(List.copyOf(all(space, known)));
    }

    /**
     * As somebody sees it who needs no accessible desk.
     *
     * @param known what the caller has learned since the table was written
     */
    Agendas agendas(Wanted wanted, List<Claimed> known) {
        Space space = wanted.space();
        Agenda all = agenda(space, known);
        return space.keptUnits().isEmpty() ? Agendas.of(all) : new Agendas(all, kept(space, known), wanted.keptFrom());
    }

    /** The accessible desks are taken, whoever has them. */
    private Agenda kept(Space space, List<Claimed> known) {
        Set<Claimed> all = all(space, known);
        all.removeIf(claim -> space.keptUnits().contains(claim.unit()));
        for (int unit : space.keptUnits()) {
            all.add(new Claimed(new UUID(1, unit), List.of(), unit, Instant.EPOCH, Instant.EPOCH.plus(FOR_EVER)));
        }
        return Agenda.of(List.copyOf(all));
    }

    private Set<Claimed> all(Space space, List<Claimed> known) {
        Set<Claimed> all = new LinkedHashSet<>(known);
        space.cells().forEach(cell -> all.addAll(byCell.getOrDefault(cell, List.of())));
        return all;
    }
}
