package org.marot.web.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;

/** The planning as a table: spaces by time. */
record Grid(List<Column> columns, List<String> bands, List<Row> rows) {
    /** A heading over {@code span} cells. */
    record Column(
            String label, int span, boolean today, @Nullable String address) {}

    record Row(Space space, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param style the name of its state
     * @param mark what is seen in it
     * @param title what is heard of it, and seen on pointing
     */
    record Cell(String style, int span, @Nullable String address, String mark, String title) {}
}
