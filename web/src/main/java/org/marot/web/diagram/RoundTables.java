package org.marot.web.diagram;

import java.util.ArrayList;
import java.util.List;
import org.marot.web.diagram.Arrangement.Front;
import org.marot.web.diagram.Figure.Kind;

/**
 * Round tables with people around them, as even as can be. Wheelchairs have a place at the first tables, one at each.
 *
 * @param most at one table
 * @param across a table
 * @param apart from the middle of one table to that of the next
 */
record RoundTables(int people, int most, int across, int apart) {
    /** From the edge of a table to the middle of a chair or a wheelchair. */
    private static final int TO_CHAIR = 30;

    private static final int TO_WHEELCHAIR = 50;
    private static final double WIDER_THAN_DEEP = 1.3;

    static Arrangement banquet(int people) {
        return new RoundTables(people, 10, 180, 400).arranged(Front.STAGE, "banquet");
    }

    /** People stand around high tables; wheelchairs come to low ones. */
    static Arrangement cocktail(int people) {
        return new RoundTables(people, 7, 80, 300).arranged(Front.BUFFET, "cocktail");
    }

    private Arrangement arranged(Front front, String words) {
        int tables = tables();
        int columns = Math.max(1, (int) Math.round(Math.sqrt(tables * WIDER_THAN_DEEP)));
        List<Figure> figures = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            int row = table / columns;
            int inRow = Math.min(columns, tables - row * columns);
            double x = (table % columns - (inRow - 1) / 2.0) * apart;
            double y = (double) row * apart;
            figures.add(Figure.round(Kind.ROUND_TABLE, x, y, across));
            addPlaces(table, x, y, figures);
        }
        return new Arrangement(figures, front, words, List.of(tables, people / tables, (people + tables - 1) / tables));
    }

    private void addPlaces(int table, double x, double y, List<Figure> figures) {
        int places = people / tables() + (table < people % tables() ? 1 : 0);
        for (int place = 0; place < places; place++) {
            double angle = Math.PI / 2 + 2 * Math.PI * place / places;
            if (place == 0 && table < Arrangement.accessible(people)) {
                double off = across / 2.0 + TO_WHEELCHAIR;
                figures.add(Figure.accessible(x + off * Math.cos(angle), y + off * Math.sin(angle)));
            } else {
                double off = across / 2.0 + TO_CHAIR;
                figures.add(Figure.seat(x + off * Math.cos(angle), y + off * Math.sin(angle)));
            }
        }
    }

    private int tables() {
        return (people + most - 1) / most;
    }
}
