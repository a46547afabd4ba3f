package org.marot.series.write;

import java.time.LocalDate;
import java.util.List;
import org.marot.shared.SeriesId;

/**
 * How a series stands after a command.
 *
 * @param dates that it still plans, by date
 * @param sequence of the last event in its stream, from 0
 * @param repeated the command had been carried out before; nothing changed now
 */
public record SeriesStanding(
        SeriesId series,
        SeriesFrame frame,
        List<Occurrence> dates,
        List<LocalDate> skipped,
        long sequence,
        boolean repeated) {}
