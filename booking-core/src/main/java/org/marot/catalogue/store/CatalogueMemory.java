package org.marot.catalogue.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers from the newest snapshot that this node has seen; reading takes no lock. */
@Component
class CatalogueMemory implements Catalogue {
    private static final Logger log = LoggerFactory.getLogger(CatalogueMemory.class);

    /** A snapshot with what is asked of it most, worked out once. */
    private record Known(Snapshot all, List<Venue> venues, Map<VenueId, List<Space>> spaces) {
        static Known of(Snapshot all) {
            List<Venue> inUse = all.venues().values().stream()
                    .filter(venue -> !venue.retired())
                    .toList();
            return new Known(all, inUse, all.spacesByVenue());
        }
    }

    private final CatalogueTables tables;
    private volatile @Nullable Known known;

    CatalogueMemory(CatalogueTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Venue> venues() {
        return known().venues();
    }

    @Override
    public Optional<Venue> venue(VenueId id) {
        return Optional.ofNullable(known().all().venues().get(id));
    }

    @Override
    public List<Space> spacesOf(VenueId venue) {
        return known().spaces().getOrDefault(venue, List.of());
    }

    @Override
    public Optional<Space> space(SpaceId id) {
        return Optional.ofNullable(known().all().spaces().get(id));
    }

    @Override
    public long revision() {
        return known().all().revision();
    }

    @Override
    public synchronized void refresh() {
        Known before = known;
        if (before != null && tables.revision() == before.all().revision()) {
            return;
        }
        Known now = Known.of(tables.load());
        known = now;
        log.info(
                "The catalogue is at revision {}: {} venues, {} spaces",
                now.all().revision(),
                now.venues().size(),
                now.spaces().values().stream().mapToInt(List::size).sum());
    }

    private Known known() {
        Known now = known;
        if (now != null) {
            return now;
        }
        synchronized (this) {
            Known loaded = known;
            if (loaded == null) {
                loaded = Known.of(tables.load());
                known = loaded;
            }
            return loaded;
        }
    }
}
