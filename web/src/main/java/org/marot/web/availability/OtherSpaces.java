package org.marot.web.availability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;

/** Which other spaces could serve instead of one. */
final class OtherSpaces {
    /** How many are worth a look. */
    private static final int MOST = 20;

    private OtherSpaces() {}

    /**
     * Those that hold as many people in the same layout and share no cell, best first: same venue, same kind, as
     * accessible, with the same equipment, and the smallest waste of capacity.
     */
    static List<Wanted> like(Wanted wanted, Catalogue catalogue) {
        List<Wanted> fitting = new ArrayList<>();
        for (Venue venue : catalogue.venues()) {
            for (Space other : catalogue.spacesOf(venue.id())) {
                boolean apart =
                        Collections.disjoint(other.cells(), wanted.space().cells());
                if (apart && AvailabilityQuery.holds(other, wanted.attendees(), wanted.layout())) {
                    fitting.add(wanted.in(other, venue));
                }
            }
        }
        return fitting.stream().sorted(byLikeness(wanted)).limit(MOST).toList();
    }

    private static Comparator<Wanted> byLikeness(Wanted wanted) {
        Space space = wanted.space();
        return Comparator.comparing((Wanted other) -> !other.space().venue().equals(space.venue()))
                .thenComparing(other -> other.space().kind() != space.kind())
                .thenComparing(other -> space.accessible() && !other.space().accessible())
                .thenComparing(other -> missing(space, other.space()))
                .thenComparing(OtherSpaces::waste)
                .thenComparing(other -> other.space().id().value());
    }

    private static long missing(Space space, Space other) {
        return space.equipment().stream()
                .filter(piece -> !other.equipment().contains(piece))
                .count();
    }

    private static int waste(Wanted other) {
        return other.space().layouts().stream()
                .filter(layout -> other.layout() == null || layout.name().equals(other.layout()))
                .mapToInt(Layout::capacity)
                .filter(capacity -> capacity >= other.attendees())
                .map(capacity -> capacity - other.attendees())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
