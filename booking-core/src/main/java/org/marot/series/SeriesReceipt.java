package org.marot.series;

import java.util.List;
import org.marot.series.write.SeriesStanding;

/**
 * What became of a series.
 *
 * @param verdicts of every date that was judged; empty when the command had been carried out before
 * @param position of the last event in the whole store, which tables can be asked to have reached
 */
public record SeriesReceipt(SeriesStanding standing, List<DateVerdict> verdicts, long position) {}
