package org.marot.pass.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.pricing.Price.GridVersion;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.PassId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * Sell what a grid offers.
 *
 * @param unit empty for a subscription, like {@code units} 0
 * @param validUntil the last day of use
 * @param gross in hundredths of the town's currency
 */
public record SellPass(
        @TargetAggregateIdentifier PassId pass,
        VenueId venue,
        CustomerId customer,
        String product,
        GridVersion grid,
        List<SpaceId> spaces,
        String unit,
        int units,
        LocalDate validFrom,
        LocalDate validUntil,
        long gross,
        String vatCode,
        int vatRate,
        Request request)
        implements PassCommand {
    public SellPass {
        spaces = List.copyOf(spaces);
    }
}
