package org.marot.web.diagram;

import java.util.ArrayList;
import java.util.List;
import org.marot.web.diagram.Arrangement.Front;
import org.marot.web.diagram.Figure.Kind;

/**
 * Rows on both sides of an aisle: of chairs alone, or of tables for two. A row is made of stretches that hold two chairs or
 * one wheelchair; wheelchairs come first, at the front and at the aisle.
 */
final class SeatRows {
    private static final int AISLE = 140;
    /** Of 16 chairs, for no row may have more between two aisles. */
    private static final int MOST_STRETCHES = 8;

    private static final double WIDER_THAN_DEEP = 1.2;
    private static final int WITH_A_STAGE = 50;

    private final int people;
    private final int accessible;
    private final int stretch;
    private final int depth;
    private final int onEachSide;
    private final int rows;

    private SeatRows(int people, int stretch, int depth) {
        this.people = people;
        this.accessible = Arrangement.accessible(people);
        this.stretch = stretch;
        this.depth = depth;
        this.onEachSide = onEachSide(stretches(), stretch, depth);
        this.rows = rows(stretches(), onEachSide);
    }

    static Arrangement theatre(int people) {
        SeatRows rows = new SeatRows(people, 100, 90);
        List<Figure> figures = new ArrayList<>();
        for (int number = 0; number < rows.stretches(); number++) {
            double y = rows.y(number) + 50.0 * Math.min(rows.row(number), rows.rowsWithWheelchairs());
            rows.addPlaces(number, y, y, 25, figures);
        }
        Front front = people < WITH_A_STAGE ? Front.SCREEN : Front.STAGE;
        return new Arrangement(figures, front, "theatre", List.of(rows.rows, rows.most()));
    }

    static Arrangement classroom(int people) {
        SeatRows rows = new SeatRows(people, 140, 160);
        List<Figure> figures = new ArrayList<>();
        for (int number = 0; number < rows.stretches(); number++) {
            double y = rows.y(number);
            figures.add(Figure.box(Kind.TABLE, rows.x(number), y, 140, 45));
            rows.addPlaces(number, y + 52, y + 70, 35, figures);
        }
        return new Arrangement(figures, Front.SCREEN, "classroom", List.of(rows.stretches(), rows.rows, rows.most()));
    }

    private void addPlaces(int number, double y, double wheelchairY, int apart, List<Figure> figures) {
        double x = x(number);
        if (number < accessible) {
            figures.add(Figure.accessible(x, wheelchairY));
            return;
        }
        boolean alone = number == stretches() - 1 && (people - accessible) % 2 == 1;
        int towardsTheAisle = x < 0 ? 1 : -1;
        figures.add(Figure.seat(x + towardsTheAisle * apart, y));
        if (!alone) {
            figures.add(Figure.seat(x - towardsTheAisle * apart, y));
        }
    }

    private int stretches() {
        return accessible + (people - accessible + 1) / 2;
    }

    private int rowsWithWheelchairs() {
        return rows(accessible, onEachSide);
    }

    private int row(int number) {
        return number / (2 * onEachSide);
    }

    /** From the aisle outwards, on one side and the other in turn. */
    private double x(int number) {
        int inRow = number % (2 * onEachSide);
        double fromTheMiddle = AISLE / 2.0 + (inRow / 2) * stretch + stretch / 2.0;
        return inRow % 2 == 0 ? -fromTheMiddle : fromTheMiddle;
    }

    private double y(int number) {
        return (double) row(number) * depth;
    }

    /** How many places the fullest row has. */
    private int most() {
        int[] places = new int[rows];
        for (int number = 0; number < stretches(); number++) {
            boolean alone = number == stretches() - 1 && (people - accessible) % 2 == 1;
            places[row(number)] += number < accessible || alone ? 1 : 2;
        }
        int most = 0;
        for (int count : places) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** So that the whole becomes a little wider than deep. */
    private static int onEachSide(int stretches, int stretch, int depth) {
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int each = 1; each <= MOST_STRETCHES; each++) {
            double wide = 2.0 * each * stretch + AISLE;
            double off = Math.abs(wide - WIDER_THAN_DEEP * rows(stretches, each) * depth);
            if (off < least) {
                least = off;
                best = each;
            }
        }
        return best;
    }

    private static int rows(int stretches, int onEachSide) {
        return (stretches + 2 * onEachSide - 1) / (2 * onEachSide);
    }
}
