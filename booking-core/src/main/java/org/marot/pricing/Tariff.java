package org.marot.pricing;

import org.marot.catalogue.Conditions;
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
}
