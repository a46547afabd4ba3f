package org.marot.tariff.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.pricing.grid.Grid;
import org.marot.shared.VenueId;
import org.marot.tariff.KeptGrid;
import org.marot.tariff.Tariffs;
import org.springframework.stereotype.Component;

/**
 * Answers from what was loaded at the catalogue's revision, which each import of a grid raises; reading takes no lock. So a
 * claim that was priced under an older grid is refused with its revision, and tried again.
 */
@Component
class TariffMemory implements Tariffs {
    private record Known(long revision, Map<VenueId, TreeMap<LocalDate, KeptGrid>> grids) {}

    private final TariffTables tables;
    private final Catalogue catalogue;
    private volatile @Nullable Known known;

    TariffMemory(TariffTables tables, Catalogue catalogue) {
        this.tables = tables;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Grid> on(VenueId venue, LocalDate day) {
        return Optional.ofNullable(of(known(), venue).floorEntry(day))
                .map(entry -> entry.getValue().grid());
    }

    @Override
    public List<KeptGrid> of(VenueId venue) {
        return List.copyOf(of(known(), venue).descendingMap().values());
    }

    private static TreeMap<LocalDate, KeptGrid> of(Known known, VenueId venue) {
        return known.grids().getOrDefault(venue, new TreeMap<>());
    }

    private Known known() {
        Known now = known;
        return now != null && now.revision() == catalogue.revision() ? now : load();
    }

    /** Only what is new: a grid never changes. */
    private synchronized Known load() {
        long revision = catalogue.revision();
        Known before = known;
        if (before != null && before.revision() == revision) {
            return before;
        }
        Map<VenueId, TreeMap<LocalDate, KeptGrid>> grids = new HashMap<>();
        if (before != null) {
            before.grids().forEach((venue, kept) -> grids.put(venue, new TreeMap<>(kept)));
        }
        tables.loadExcept((venue, day) ->
                        grids.getOrDefault(venue, new TreeMap<>()).containsKey(day))
                .forEach(kept -> grids.computeIfAbsent(kept.grid().venue(), venue -> new TreeMap<>())
                        .put(kept.grid().inForce(), kept));
        Known loaded = new Known(revision, grids);
        known = loaded;
        return loaded;
    }
}
