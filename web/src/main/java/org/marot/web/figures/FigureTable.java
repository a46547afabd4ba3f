package org.marot.web.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure as a page shows it: a table, and a chart drawn from its last column. Public, for templates read it.
 *
 * @param id on the page, in addresses and in message keys
 * @param columns the headings, the first one that of the lines
 */
public record FigureTable(String id, String title, List<String> columns, List<Line> lines) {
    public FigureTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param cells what people read under each heading but the first
     * @param numbers the same for programs; null where it is withheld
     */
    public record Line(String label, List<String> cells, List<@Nullable Double> numbers) {
        public Line {
            cells = List.copyOf(cells);
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }

        /** A line with its numbers in the order of its cells. */
        public static Line of(String label, List<String> cells, @Nullable Double... numbers) {
            return new Line(label, cells, Arrays.asList(numbers));
        }

        /** What the chart shows. */
        public @Nullable Double percent() {
            return numbers.get(numbers.size() - 1);
        }
    }

    /** Whether anything is withheld. */
    public boolean isPartial() {
        return lines.stream().anyMatch(line -> line.percent() == null);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
