package org.marot.series;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.marot.shared.ReservationId;
import org.marot.shared.SeriesId;

/** A date of a series always has the same reservation, so that nobody books one twice. */
public final class ReservationIdsOfSeries {
    private ReservationIdsOfSeries() {}

    public static ReservationId of(SeriesId series, LocalDate date) {
        String name = "series/" + series + "/" + date;
        return new ReservationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
