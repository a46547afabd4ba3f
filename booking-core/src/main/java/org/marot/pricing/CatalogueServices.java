package org.marot.pricing;

import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.VenueService;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What a venue's services cost by the town's file: their price, as often as they are ordered. */
record CatalogueServices(Catalogue catalogue, VenueId venue) {
    void charge(Order.Service ordered, List<Charge> charges, List<Violation> broken) {
        Optional<VenueService> found = catalogue.service(venue, ordered.code());
        if (found.isEmpty()) {
            broken.add(Violation.of("must-offer-service", "service", venue.value() + "/" + ordered.code()));
            return;
        }
        VenueService service = found.get();
        new Charge(
                        "service",
                        service.code(),
                        service.per().published(),
                        ordered.quantity(),
                        service.cents(),
                        service.vat(),
                        false)
                .joinTo(charges);
    }
}
