package org.marot.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.marot.catalogue.Conditions;
import org.marot.pricing.grid.Grid;
import org.marot.shared.VenueId;

/** What a venue asks for its spaces and services. */
public interface Tariff {
    /**
     * The same order has the same price as long as the tariff is the same.
     *
     * @throws org.marot.shared.Refused {@code must-have-a-price}, naming everything that has none
     */
    Price price(Order order);

    /** What is due at signature, and by whom gives up. */
    Conditions terms(VenueId venue);

    /** The same for one price. */
    AgreedTerms terms(Order order, Price price);

    /** The grid that holds for what is used on that day of the venue; empty where no council voted one. */
    Optional<Grid> grid(VenueId venue, LocalDate day);
}
