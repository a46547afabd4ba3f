package org.marot.congress.proposals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CellId;
import org.marot.shared.Period;

/** What stands on each cell within a window of time. */
record Occupancy(Map<CellId, List<Busy>> byCell) {
    /** One stretch; {@code file} is whose option it is, and null for anything that one cannot wait behind. */
    record Busy(
            Hindrance.Kind kind,
            Instant from,
            Instant to,
            @Nullable UUID file) {
        boolean overlaps(Period period) {
            return from.isBefore(period.end()) && period.start().isBefore(to);
        }
    }

    Stream<Busy> touching(List<CellId> cells, Period claim) {
        return cells.stream()
                .flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream())
                .filter(busy -> busy.overlaps(claim));
    }

    /** The files that one would wait behind, none of them when all is free; empty when something else stands there. */
    Optional<Set<UUID>> filesBefore(List<CellId> cells, Need need) {
        Set<UUID> files = new HashSet<>();
        for (NeedUse use : need.uses()) {
            for (Busy busy : touching(cells, use.claim()).toList()) {
                if (busy.file() == null) {
                    return Optional.empty();
                }
                files.add(busy.file());
            }
        }
        return Optional.of(files);
    }
}
