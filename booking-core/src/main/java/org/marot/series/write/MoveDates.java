package org.marot.series.write;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.SeriesId;

/**
 * Plan these dates elsewhere.
 *
 * @param seen the sequence of the series when the dates were chosen; when it has changed since, they must be chosen again
 */
public record MoveDates(@TargetAggregateIdentifier SeriesId series, List<Occurrence> dates, long seen, Request request)
        implements SeriesCommand {}
