package org.marot.series.events;

import java.util.List;

/** Some dates of the series were given up together. */
public record SeriesCancelled(String series, String venue, List<DateGivenUp> dates, String by, String at)
        implements SeriesEvent {}
