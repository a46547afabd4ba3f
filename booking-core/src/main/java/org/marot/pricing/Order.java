package org.marot.pricing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.Unit;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** What is to be priced. */
public record Order(VenueId venue, List<Use> uses, List<Service> services, Asker asker) {
    public Order {
        uses = List.copyOf(uses);
        services = List.copyOf(services);
    }

    /** Without knowing who asks. */
    public Order(VenueId venue, List<Use> uses, List<Service> services) {
        this(venue, uses, services, Asker.ANYBODY);
    }

    /** A space for the customer's own time; its set-up and strike cost nothing. */
    public record Use(SpaceId space, Period period) {}

    /** A service of the venue for one day. */
    public record Service(String code, int quantity, LocalDate day) {}

    /**
     * Who asks, for how many, and for what.
     *
     * @param category for example {@code resident}, as it is on the day of use; empty where nobody is known, who is
     *     priced as a visitor
     * @param people the headcount
     * @param purpose a word of the grid, for example {@code meeting}; null where nothing was said
     * @param used the rights that the customer has spent, of every year that matters
     * @param pass pays for what it can; null where money is to pay
     */
    public record Asker(
            String category,
            int people,
            @Nullable String purpose,
            List<UsedRight> used,
            @Nullable PassOffer pass) {
        public static final Asker ANYBODY = new Asker("", 1, null, List.of(), null);

        public Asker {
            used = List.copyOf(used);
        }
    }

    /** How many of a counter of the grid were spent in a year. */
    public record UsedRight(String counter, int year, int times) {}

    /**
     * A pass or subscription that the customer would like to use.
     *
     * @param id the pass's own
     * @param product of the grid under which it was sold
     * @param spaces for which it was sold
     * @param unit what one of its units buys; null for a subscription
     * @param left how many units
     */
    public record PassOffer(
            String id,
            String product,
            List<SpaceId> spaces,
            @Nullable Unit unit,
            int left) {
        public PassOffer {
            spaces = List.copyOf(spaces);
        }
    }
}
