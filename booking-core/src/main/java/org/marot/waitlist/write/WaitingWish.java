package org.marot.waitlist.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.reservation.write.Wish;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * What somebody waits for.
 *
 * @param spaces of the venue; any of them will do, the first is preferred
 * @param kind the kind of space when any of that kind was asked for; empty for one space
 * @param layout a layout's name, or null for the usual one, or another of each space where that is too small
 * @param accessibleUnit of a pool, one of the desks that are kept for those who need them; never told to the log
 */
public record WaitingWish(
        VenueId venue,
        List<SpaceId> spaces,
        String kind,
        Period period,
        CustomerId customer,
        String category,
        int attendees,
        @Nullable String layout,
        boolean accessibleUnit) {
    /** For somebody who needs no accessible desk. */
    public WaitingWish(
            VenueId venue,
            List<SpaceId> spaces,
            String kind,
            Period period,
            CustomerId customer,
            String category,
            int attendees,
            @Nullable String layout) {
        this(venue, spaces, kind, period, customer, category, attendees, layout, false);
    }

    public WaitingWish {
        spaces = List.copyOf(spaces);
    }

    /** The wish for one of the spaces; if its usual layout is too small, in the first one that holds all. */
    public Wish in(Space space) {
        return new Wish(space.id(), period, customer, category, attendees, layoutIn(space), accessibleUnit);
    }

    private @Nullable String layoutIn(Space space) {
        if (layout != null || space.layouts().get(0).capacity() >= attendees) {
            return layout;
        }
        return space.layouts().stream()
                .filter(one -> one.capacity() >= attendees)
                .map(Layout::name)
                .findFirst()
                .orElse(null);
    }

    WaitingWish only(List<SpaceId> some) {
        return new WaitingWish(venue, some, kind, period, customer, category, attendees, layout, accessibleUnit);
    }
}
