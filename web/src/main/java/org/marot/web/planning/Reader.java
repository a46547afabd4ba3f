package org.marot.web.planning;

import java.time.Instant;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.web.availability.Asker;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.support.Messages;

/** Who looks at a venue's planning, and when: decides what is marked as one's own and what may be booked. */
record Reader(Asker asker, Venue venue, Instant now, Messages messages) {
    boolean owns(PlanningEntry entry) {
        return !entry.isOfEventFile() && entry.customer().equals(asker.actor().customer());
    }

    boolean staff() {
        return asker.actor().isStaffOf(venue.id());
    }

    /** One's own, and for staff of the venue any booking or event that has its space for itself. */
    boolean opens(PlanningEntry entry, Space space) {
        return owns(entry) || (!space.isPool() && staff());
    }
}
