package org.marot.web.diagram;

import java.util.List;

/**
 * Tables and places around a middle of their own, before they stand in a room.
 *
 * @param front what they look at, or go to
 * @param words the sentence that tells the same, as the messages name it
 * @param counts what that sentence counts, in its order
 */
record Arrangement(List<Figure> figures, Front front, String words, List<Integer> counts) {
    Arrangement {
        figures = List.copyOf(figures);
        counts = List.copyOf(counts);
    }

    /** What stands at the wall in front. */
    enum Front {
        STAGE,
        SCREEN,
        BUFFET,
        NOTHING
    }

    /** One in fifty places at least, and never none. */
    static int accessible(int people) {
        return Math.max(1, (people + 49) / 50);
    }
}
