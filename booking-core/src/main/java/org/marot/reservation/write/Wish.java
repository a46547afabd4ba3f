package org.marot.reservation.write;

import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;

/**
 * What a customer would like.
 *
 * @param customer who pays; staff may name somebody else
 * @param category the customer's category at the time of asking, for example {@code resident}
 * @param layout a layout's name, or null for the usual one
 * @param accessibleUnit of a pool, one of the desks that are kept for those who need them; never told to the log
 */
public record Wish(
        SpaceId space,
        Period period,
        CustomerId customer,
        String category,
        int attendees,
        @Nullable String layout,
        boolean accessibleUnit) {
    public Wish(
            SpaceId space,
            Period period,
            CustomerId customer,
            String category,
            int attendees,
            @Nullable String layout) {
        this(space, period, customer, category, attendees, layout, false);
    }
}
