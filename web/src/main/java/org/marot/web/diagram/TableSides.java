package org.marot.web.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.marot.web.diagram.Arrangement.Front;
import org.marot.web.diagram.Figure.Kind;

/** Places along the sides of tables that stand together: a U, one long table, or a square with nothing in it. */
final class TableSides {
    private static final int TABLE = 60;
    private static final int PLACE = 70;
    private static final int WIDE_PLACE = 100;
    private static final int SHORTEST = 200;
    private static final int MOST_AT_ONE_TABLE = 16;
    /** From the edge of a table to the middle of a chair or a wheelchair. */
    private static final int TO_CHAIR = 28;

    private static final int TO_WHEELCHAIR = 50;

    private TableSides() {}

    /** Places along one side; the first ones may be for wheelchairs. */
    private record Side(int places, int wheelchairs) {
        int length() {
            return places * PLACE + wheelchairs * (WIDE_PLACE - PLACE);
        }

        /** The middle of a place, from the side's beginning. */
        double middle(int number) {
            return number < wheelchairs
                    ? (number + 0.5) * WIDE_PLACE
                    : wheelchairs * WIDE_PLACE + (number - wheelchairs + 0.5) * PLACE;
        }

        /**
         * @param outwards where chairs stand as seen from the edge: -1 or 1
         * @param along whether the side runs from left to right, or from the front to the back
         */
        void add(double from, double edge, int outwards, boolean along, List<Figure> figures) {
            for (int number = 0; number < places; number++) {
                boolean wheelchair = number < wheelchairs;
                double at = from + middle(number);
                double off = edge + outwards * (wheelchair ? TO_WHEELCHAIR : TO_CHAIR);
                double x = along ? at : off;
                double y = along ? off : at;
                figures.add(wheelchair ? Figure.accessible(x, y) : Figure.seat(x, y));
            }
        }
    }

    /** Wheelchairs at the ends of the two legs, where the way is short. */
    static Arrangement u(int people) {
        int accessible = Arrangement.accessible(people);
        int legs = people < 3 ? 0 : people - people / 4 - (people < 4 ? 1 : 0);
        Side left = new Side((legs + 1) / 2, legs == 0 ? 0 : (accessible + 1) / 2);
        Side right = new Side(legs / 2, legs == 0 ? 0 : accessible / 2);
        Side base = new Side(people - legs, legs == 0 ? accessible : 0);
        int wide = Math.max(SHORTEST, base.length());
        double edge = wide / 2.0;
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.box(Kind.TABLE, 0, TABLE / 2.0, wide + 2 * TABLE, TABLE));
        base.add(-base.length() / 2.0, TABLE, 1, true, figures);
        if (legs > 0) {
            addLeg(left, -edge, -1, figures);
            addLeg(right, edge, 1, figures);
        }
        return new Arrangement(figures, Front.SCREEN, "u-shape", List.of(left.places(), people - legs, right.places()));
    }

    private static void addLeg(Side leg, double inner, int outwards, List<Figure> figures) {
        int length = leg.length();
        figures.add(Figure.box(Kind.TABLE, inner + outwards * TABLE / 2.0, -length / 2.0, TABLE, length));
        leg.add(-length, inner + outwards * TABLE, outwards, false, figures);
    }

    static Arrangement boardroom(int people) {
        return people <= MOST_AT_ONE_TABLE ? oneTable(people) : square(people);
    }

    private static Arrangement oneTable(int people) {
        int ends = people < 6 ? 0 : 2;
        Side far = new Side((people - ends) / 2, 0);
        Side near = new Side(people - ends - far.places(), Arrangement.accessible(people));
        int length = Math.max(120, Math.max(far.length(), near.length()));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.box(Kind.TABLE, 0, 0, length, 2 * TABLE));
        far.add(-far.length() / 2.0, -TABLE, -1, true, figures);
        near.add(-near.length() / 2.0, TABLE, 1, true, figures);
        if (ends > 0) {
            figures.add(Figure.seat(-length / 2.0 - TO_CHAIR, 0));
            figures.add(Figure.seat(length / 2.0 + TO_CHAIR, 0));
        }
        return new Arrangement(figures, Front.SCREEN, "boardroom", List.of(people));
    }

    /** Wheelchairs on the sides in turn. */
    private static Arrangement square(int people) {
        int accessible = Arrangement.accessible(people);
        List<Side> sides = IntStream.range(0, 4)
                .mapToObj(side -> new Side((people + 3 - side) / 4, (accessible + 3 - side) / 4))
                .toList();
        int inner =
                Math.max(SHORTEST, sides.stream().mapToInt(Side::length).max().orElse(SHORTEST));
        double middle = (inner + TABLE) / 2.0;
        double outer = inner / 2.0 + TABLE;
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.box(Kind.TABLE, 0, middle, inner + 2 * TABLE, TABLE));
        figures.add(Figure.box(Kind.TABLE, -middle, 0, TABLE, inner));
        figures.add(Figure.box(Kind.TABLE, middle, 0, TABLE, inner));
        figures.add(Figure.box(Kind.TABLE, 0, -middle, inner + 2 * TABLE, TABLE));
        for (int number = 0; number < 4; number++) {
            Side side = sides.get(number);
            boolean along = number % 2 == 0;
            int outwards = number < 2 ? 1 : -1;
            side.add(-side.length() / 2.0, outwards * outer, outwards, along, figures);
        }
        return new Arrangement(
                figures,
                Front.SCREEN,
                "square",
                List.of(sides.get(3).places(), sides.get(0).places()));
    }
}
