package org.marot.series.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.SeriesId;

/** Give these dates up. {@code seen} is as in {@link MoveDates}. */
public record CancelDates(@TargetAggregateIdentifier SeriesId series, List<LocalDate> dates, long seen, Request request)
        implements SeriesCommand {}
