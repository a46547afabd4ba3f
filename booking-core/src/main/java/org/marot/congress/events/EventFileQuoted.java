package org.marot.congress.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The venue made an offer for what the file wants now. Amounts are in hundredths of {@code currency}, rates in hundredths of
 * a percent.
 *
 * @param version counts the file's quotes, from 1
 * @param deposit due at signature, of {@code gross}
 * @param cancelling what is due when the customer gives up, the earliest step first
 * @param decision the reference of the grid's vote; empty for prices of the town's file
 * @param inForce the grid's first day; empty for prices of the town's file
 * @param validUntil with its offset
 */
public record EventFileQuoted(
        String eventFile,
        String venue,
        int version,
        List<QuotedLine> lines,
        long net,
        long vat,
        long gross,
        long deposit,
        List<CancellationStep> cancelling,
        String currency,
        @Nullable String decision,
        @Nullable String inForce,
        String validUntil,
        String by,
        String at)
        implements EventFileEvent {
    public EventFileQuoted {
        lines = QuotedLine.complete(lines);
        decision = decision == null ? "" : decision;
        inForce = inForce == null ? "" : inForce;
        cancelling = List.copyOf(cancelling);
    }
}
