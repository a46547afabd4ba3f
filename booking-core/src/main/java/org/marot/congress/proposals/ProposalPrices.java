package org.marot.congress.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.SpaceUse;
import org.marot.pricing.Order;
import org.marot.pricing.Tariff;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;

/** What sets of rooms would cost at the prices of now, without the services, which are the same in all of them. */
final class ProposalPrices {
    private final Tariff tariff;
    private final VenueId venue;

    ProposalPrices(Tariff tariff, VenueId venue) {
        this.tariff = tariff;
        this.venue = venue;
    }

    /** With tax, in hundredths of the currency; null where one of the rooms has no price. */
    @Nullable
    Long of(List<SpaceUse> uses) {
        List<Order.Use> priced = uses.stream()
                .map(use -> new Order.Use(use.space(), use.period()))
                .toList();
        try {
            return tariff.price(new Order(venue, priced, List.of())).gross();
        } catch (Refused unpriced) {
            return null;
        }
    }
}
