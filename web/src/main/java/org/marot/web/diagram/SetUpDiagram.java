package org.marot.web.diagram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.web.diagram.Arrangement.Front;
import org.marot.web.diagram.Figure.Kind;

/**
 * A room set up for so many people, seen from above: as large as such a set-up needs, in centimetres. A pure function of the
 * layout and the number of people; the real room may be of another shape, with doors elsewhere.
 *
 * @param words the sentence that tells the same, as the messages name it
 * @param counts what that sentence counts, in its order
 * @param wheelchairs how many of the places are for them
 */
public record SetUpDiagram(
        int width, int height, List<Figure> figures, String words, List<Integer> counts, int people, int wheelchairs) {
    /** More than any room of a town holds, and as much as is drawn in a moment. */
    public static final int MOST = 5_000;

    private static final int BESIDE = 140;
    private static final int BEHIND = 200;
    private static final int NARROWEST = 500;
    private static final int DOOR = 180;
    private static final int ONE_DOOR_FOR = 50;

    public SetUpDiagram {
        figures = List.copyOf(figures);
        counts = List.copyOf(counts);
    }

    /**
     * @param layout as the catalogue names it; one that is not known here is a room with nothing drawn in it
     * @param people 1 to {@link #MOST}
     */
    public static SetUpDiagram of(String layout, int people) {
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException(people + " people are not drawn");
        }
        return inARoom(
                switch (layout) {
                    case "theatre" -> SeatRows.theatre(people);
                    case "classroom" -> SeatRows.classroom(people);
                    case "u-shape" -> TableSides.u(people);
                    case "boardroom" -> TableSides.boardroom(people);
                    case "banquet" -> RoundTables.banquet(people);
                    case "cocktail" -> RoundTables.cocktail(people);
                    default -> new Arrangement(List.of(), Front.NOTHING, "free", List.of());
                },
                people);
    }

    /** Whether every place is drawn. */
    public boolean isDrawn() {
        return !words.equals("free");
    }

    private static SetUpDiagram inARoom(Arrangement inside, int people) {
        double left = inside.figures().stream().mapToDouble(Figure::left).min().orElse(-NARROWEST / 2.0);
        double right = inside.figures().stream()
                .mapToDouble(one -> one.left() + one.width())
                .max()
                .orElse(NARROWEST / 2.0);
        double top = inside.figures().stream().mapToDouble(Figure::top).min().orElse(0);
        double bottom = inside.figures().stream()
                .mapToDouble(one -> one.top() + one.height())
                .max()
                .orElse(0);
        Figure front = front(inside.front(), (int) Math.round(right - left));
        int free = front == null ? BEHIND : (int) front.top() + front.height() + gap(inside.front());
        int width = Math.max(
                (int) Math.ceil(right - left) + 2 * BESIDE,
                Math.max(NARROWEST, front == null ? 0 : front.width() + 2 * BESIDE));
        int height = free + (int) Math.ceil(bottom - top) + BEHIND;
        List<Figure> figures = new ArrayList<>();
        if (front != null) {
            figures.add(front.moved(width / 2, 0));
        }
        int across = width / 2 - (int) Math.round((left + right) / 2);
        int down = free - (int) Math.floor(top);
        inside.figures().forEach(one -> figures.add(one.moved(across, down)));
        figures.add(Figure.box(Kind.DOOR, width - 60 - DOOR / 2.0, height, DOOR, 24));
        if (people > ONE_DOOR_FOR) {
            figures.add(Figure.box(Kind.DOOR, 60 + DOOR / 2.0, height, DOOR, 24));
        }
        return new SetUpDiagram(
                width, height, figures, inside.words(), inside.counts(), people, Arrangement.accessible(people));
    }

    private static @Nullable Figure front(Front front, int wide) {
        return switch (front) {
            case STAGE -> Figure.box(Kind.STAGE, 0, 125, within(400, wide / 2, 1_200), 250);
            case SCREEN -> Figure.box(Kind.SCREEN, 0, 10, within(200, wide / 2, 400), 20);
            case BUFFET -> Figure.box(Kind.BUFFET, 0, 100, within(300, wide / 2, 1_000), 80);
            case NOTHING -> null;
        };
    }

    private static int within(int least, int wanted, int most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static int gap(Front front) {
        return front == Front.SCREEN ? 280 : 200;
    }
}
