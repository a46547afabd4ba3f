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
record Grid(List<Column> columns, List<String> bands, List<String> times, HalfDays halves, List<Row> rows) {
    /**
     * When the half days of a week begin and end, for whoever stretches a booking within them.
     *
     * @param minutes the step
     * @param stretches {@code 2027-03-01T08:00/2027-03-01T13:00} for each column, {@code -} where the venue is closed
     */
    record HalfDays(int minutes, List<String> stretches) {
        static final HalfDays NONE = new HalfDays(0, List.of());
    }

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

    /**
     * One space, or one desk of a pool.
     *
     * @param desk its number; 0 for a whole space
     * @param size how many people or desks the space holds, or what is special about a desk, in words
     * @param unfolding where the row of a pool becomes a row for each desk, or one row again
     */
    record Row(
            Space space,
            int desk,
            String name,
            String size,
            @Nullable Link unfolding,
            List<Cell> cells) {
        Row(Space space, String name, String size, List<Cell> cells) {
            this(space, 0, name, size, null, cells);
        }
    }

    /** @param heard what follows the label for who does not see what it stands beside */
    record Link(String address, String label, String heard) {}

    /**
     * One cell.
     *
     * @param style the name of its state
     * @param mark what is seen in it
     * @param title what is heard of it, and seen on pointing; empty when the bars say everything
     */
    record Cell(String style, int span, @Nullable String address, String mark, String title, List<Bar> bars) {}
}
