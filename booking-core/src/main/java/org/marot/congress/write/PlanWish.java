package org.marot.congress.write;

import java.util.List;
import org.marot.shared.VenueId;

/** What somebody asks for, as far as it was said. */
public record PlanWish(VenueId venue, int attendees, List<SpaceWish> spaces, List<ServiceWish> services) {
    public PlanWish {
        spaces = List.copyOf(spaces);
        services = List.copyOf(services);
    }
}
