package org.marot.pricing;

import java.time.LocalDate;
import java.util.List;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** What is to be priced. */
public record Order(VenueId venue, List<Use> uses, List<Service> services) {
    public Order {
        uses = List.copyOf(uses);
        services = List.copyOf(services);
    }

    /** A space for the customer's own time; its set-up and strike cost nothing. */
    public record Use(SpaceId space, Period period) {}

    /** A service of the venue for one day. */
    public record Service(String code, int quantity, LocalDate day) {}
}
