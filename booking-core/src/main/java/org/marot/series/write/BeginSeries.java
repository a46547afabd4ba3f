package org.marot.series.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.SeriesId;

/** Plan these dates of a rule, and leave those out. */
public record BeginSeries(
        @TargetAggregateIdentifier SeriesId series,
        SeriesFrame frame,
        List<Occurrence> dates,
        List<LocalDate> skipped,
        Request request)
        implements SeriesCommand {}
