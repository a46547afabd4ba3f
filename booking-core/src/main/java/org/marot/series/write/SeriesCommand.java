package org.marot.series.write;

import org.marot.reservation.write.Request;
import org.marot.shared.SeriesId;

/** Anything that may be asked of a series. The reservations that it is about have commands of their own. */
public sealed interface SeriesCommand permits BeginSeries, InspectSeries, AddDate, MoveDates, CancelDates {
    SeriesId series();

    Request request();
}
