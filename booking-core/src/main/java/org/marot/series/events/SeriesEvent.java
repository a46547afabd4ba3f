package org.marot.series.events;

/**
 * Everything that can happen to a series. It comes before the events of the reservations that it is about, which are in the
 * same transaction.
 */
public sealed interface SeriesEvent permits SeriesBooked, SeriesDateAdded, SeriesMoved, SeriesCancelled {
    String series();

    String venue();
}
