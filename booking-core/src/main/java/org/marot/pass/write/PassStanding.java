package org.marot.pass.write;

import java.time.LocalDate;
import java.util.List;
import org.marot.pricing.Price.GridVersion;
import org.marot.shared.CustomerId;
import org.marot.shared.PassId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * How a pass stands after a command.
 *
 * @param unit empty for a subscription
 * @param left how many units
 * @param repeated the command had been carried out before; nothing changed now
 */
public record PassStanding(
        PassId pass,
        String reference,
        VenueId venue,
        CustomerId customer,
        String product,
        GridVersion grid,
        List<SpaceId> spaces,
        String unit,
        int left,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean withdrawn,
        boolean repeated) {
    public PassStanding {
        spaces = List.copyOf(spaces);
    }

    public boolean isSubscription() {
        return unit.isEmpty();
    }

    /** Whether it can be used on that day of the venue. */
    public boolean holdsOn(LocalDate day) {
        return !withdrawn && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
