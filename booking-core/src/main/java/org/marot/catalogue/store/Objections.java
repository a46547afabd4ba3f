package org.marot.catalogue.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Mistake;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.file.TownFile.SpaceEntry;
import org.marot.catalogue.file.TownFile.VenueEntry;
import org.marot.catalogue.store.ComingClaims.Coming;
import org.springframework.stereotype.Component;

/** What a file may not change now, because of other towns' files or of coming bookings. */
@Component
class Objections {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final ComingClaims claims;

    Objections(ComingClaims claims) {
        this.claims = claims;
    }

    List<Mistake> to(VenueEntry entry, @Nullable Venue stored, Instant now) {
        Venue wanted = entry.venue();
        List<Mistake> mistakes = new ArrayList<>();
        if (stored == null) {
            return mistakes;
        }
        if (!stored.town().id().equals(wanted.town().id())) {
            mistakes.add(entry.placeOf("id")
                    .mistake("the venue belongs to the file of the town '"
                            + stored.town().id() + "'"));
        }
        if (!stored.zone().equals(wanted.zone())) {
            claims.of(wanted.id(), now)
                    .ifPresent(coming -> mistakes.add(entry.placeOf("zone")
                            .mistake("the time zone cannot change from " + stored.zone() + "; "
                                    + told(coming, stored.zone()))));
        }
        return mistakes;
    }

    List<Mistake> to(SpaceEntry entry, @Nullable Space stored, ZoneId zone, Instant now) {
        Space wanted = entry.space();
        List<Mistake> mistakes = new ArrayList<>();
        if (stored != null && !stored.cells().equals(wanted.cells())) {
            claims.of(stored, now)
                    .ifPresent(coming -> mistakes.add(entry.placeOf("cells")
                            .mistake("the cells cannot change from " + stored.cells() + "; " + told(coming, zone))));
        }
        if (stored != null && stored.kind() != wanted.kind()) {
            claims.of(stored, now)
                    .ifPresent(coming -> mistakes.add(entry.placeOf("kind")
                            .mistake("the kind cannot change from "
                                    + stored.kind().published() + "; " + told(coming, zone))));
        }
        if (stored != null && stored.isPool() && wanted.isPool() && wanted.units() < stored.units()) {
            int peak = claims.peak(stored, now);
            if (peak > wanted.units()) {
                mistakes.add(entry.placeOf("units")
                        .mistake("there cannot be fewer than " + peak + " units; so many are booked at once"));
            }
        }
        if (stored != null && wanted.units() > stored.units() && claims.isClosed(stored, now)) {
            mistakes.add(entry.placeOf("units")
                    .mistake("there cannot be more units while the space is out of use; put it back to use first"));
        }
        if (stored == null || stored.retired() || !stored.cells().equals(wanted.cells())) {
            natureOf(entry, zone, now).ifPresent(mistakes::add);
        }
        return mistakes;
    }

    private Optional<Mistake> natureOf(SpaceEntry entry, ZoneId zone, Instant now) {
        return claims.ofAnotherNature(entry.space(), now)
                .map(coming -> entry.placeOf("cells")
                        .mistake("its cell was another space's, and a desk pool shares a cell with nothing; "
                                + told(coming, zone)));
    }

    private static String told(Coming coming, ZoneId zone) {
        return (coming.bookings() == 1 ? "a coming booking depends" : coming.bookings() + " coming bookings depend")
                + " on it until " + DAY.format(coming.last().atZone(zone));
    }
}
