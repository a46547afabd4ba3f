package org.marot.series.events;

import java.util.List;

/** Some dates of the series are planned at another time of day or in another space. */
public record SeriesMoved(String series, String venue, List<PlannedDate> dates, String by, String at)
        implements SeriesEvent {}
