package org.marot.congress.events;

/**
 * A signed event is given up, and this is what its customer owes by the conditions of the quote. The cancellation follows
 * in the same transaction. Amounts are in hundredths of {@code currency}.
 *
 * @param version of the quote
 * @param days from the day on which it was given up to the first day; negative once that has gone by
 * @param percent of {@code gross}
 * @param deposit what was due at signature
 */
public record CancellationCharged(
        String eventFile,
        String venue,
        int version,
        long days,
        int percent,
        long gross,
        long due,
        long deposit,
        String currency,
        String by,
        String at)
        implements EventFileEvent {}
