package org.marot.web.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;

/**
 * The planning as a table: spaces by time.
 *
 * @param times where the columns begin and the last one ends, for whoever draws a period over them: moments in a day,
 *     dates in a week
 */
record Grid(List<Column> columns, List<String> bands, List<String> times, List<Row> rows) {
    /**
     * A heading over {@code span} cells.
     *
     * @param heard what is said of it where the label is too short
     */
    record Column(
            String label,
            int span,
            boolean today,
            @Nullable String address,
            @Nullable String heard) {}

    record Row(Space space, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param style the name of its state
     * @param mark what is seen in it
     * @param title what is heard of it, and seen on pointing; empty when the bars say everything
     */
    record Cell(String style, int span, @Nullable String address, String mark, String title, List<Bar> bars) {}
}
