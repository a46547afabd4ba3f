package org.marot.series.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.marot.reservation.write.Request;
import org.marot.shared.SeriesId;

/** Answers how the series stands, and whether this very command was carried out before; changes nothing. */
public record InspectSeries(@TargetAggregateIdentifier SeriesId series, Request request) implements SeriesCommand {}
