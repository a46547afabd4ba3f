package org.marot.web.availability;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.shared.VenueId;

/**
 * What somebody looks for. The times are texts, local or with an offset, because each venue reads them in its own zone.
 *
 * @param capacity how many people it must hold, in the layout if one is named
 */
public record AvailabilityQuery(
        String from,
        String to,
        @Nullable VenueId venue,
        @Nullable SpaceKind kind,
        int capacity,
        @Nullable String layout,
        Set<String> equipment,
        boolean accessible) {
    public AvailabilityQuery {
        equipment = Set.copyOf(equipment);
    }

    /** Everything, for one person, in all venues. */
    public static AvailabilityQuery at(String from, String to) {
        return new AvailabilityQuery(from, to, null, null, 1, null, Set.of(), false);
    }

    boolean fits(Space space) {
        return !space.retired()
                && (kind == null || kind == space.kind())
                && (!accessible || space.accessible())
                && space.equipment().containsAll(equipment)
                && holds(space, capacity, layout);
    }

    static boolean holds(Space space, int people, @Nullable String layout) {
        return space.layouts().stream()
                .anyMatch(one -> (layout == null || one.name().equals(layout)) && one.capacity() >= people);
    }
}
