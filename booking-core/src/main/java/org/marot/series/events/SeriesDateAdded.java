package org.marot.series.events;

/** A date that had been skipped was booked after all. */
public record SeriesDateAdded(String series, String venue, PlannedDate added, String by, String at)
        implements SeriesEvent {}
