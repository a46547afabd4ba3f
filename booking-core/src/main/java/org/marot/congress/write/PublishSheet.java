package org.marot.congress.write;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.catalogue.Trade;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/**
 * Gives the function sheet out to the team.
 *
 * @param version one more than the last one's
 * @param digest of what it says
 * @param trades for whom it says something new
 */
public record PublishSheet(
        @TargetAggregateIdentifier EventFileId eventFile,
        int version,
        String digest,
        Set<Trade> trades,
        Request request)
        implements EventFileCommand {
    public PublishSheet {
        trades = Set.copyOf(trades);
    }
}
