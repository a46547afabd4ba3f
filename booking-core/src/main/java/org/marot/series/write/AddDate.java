package org.marot.series.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.SeriesId;

/** Plan a date after all that had been skipped. */
public record AddDate(@TargetAggregateIdentifier SeriesId series, Occurrence date, Request request)
        implements SeriesCommand {}
