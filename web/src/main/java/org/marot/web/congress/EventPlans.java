package org.marot.web.congress;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.marot.shared.VenueId;
import org.springframework.stereotype.Component;

/** What event files want, for the sheets that a venue's team works from. */
@Component
public class EventPlans {
    /** The projection to wait for, to read one's own writes here. */
    public static final String PROJECTION = EventFileTable.PROJECTION;

    private final EventFileTable table;

    EventPlans(EventFileTable table) {
        this.table = table;
    }

    /** Those that hold something of the venue in [from, to), set-up and strike included; what begins first comes first. */
    public List<EventPlan> between(VenueId venue, Instant from, Instant to) {
        return table.holding(venue, from, to).stream().map(EventPlan::of).toList();
    }

    /** Those of these that hold what they want. */
    public List<EventPlan> among(Collection<UUID> files) {
        return table.find(files).stream().map(EventPlan::of).toList();
    }
}
