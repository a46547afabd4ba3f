package org.marot.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.catalogue.Conditions;
import org.marot.pricing.grid.Grid;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What a venue asks for its spaces and services. */
public interface Tariff {
    /**
     * The same order has the same price as long as the tariff is the same.
     *
     * @throws org.marot.shared.Refused {@code must-have-a-price}, naming everything that has none, or {@code must-have-units-left}
     *     where the offered pass has too few
     */
    Price price(Order order);

    /** What is due at signature, and by whom gives up. */
    Conditions terms(VenueId venue);

    /** The same for one price. */
    AgreedTerms terms(Order order, Price price);

    /**
     * Why the order cannot be asked for on that day: {@code must-give-notice} or {@code must-be-within-horizon} of the grid,
     * beside the rules of the space. Empty where it can.
     */
    default Optional<Violation> untimely(Order order, LocalDate today) {
        return Optional.empty();
    }

    /** The grid that holds for what is used on that day of the venue; empty where no council voted one. */
    Optional<Grid> grid(VenueId venue, LocalDate day);
}
