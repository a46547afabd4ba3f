package org.marot.web.venue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.marot.catalogue.Space;
import org.marot.shared.CellId;

/** Which spaces are parts of one hall, by the cells that they share, and where each lies among its cells. */
final class DividedHalls {
    /** Of the drawing. */
    static final int CELL = 100;

    static final int ROW = 34;

    private DividedHalls() {}

    /**
     * One hall with all that can be let of it.
     *
     * @param cells how many it divides into
     */
    record Hall(int cells, List<Part> parts) {}

    /** @param row in the drawing, from 0: the whole comes first */
    record Part(Space space, int row, List<Run> runs) {}

    /** Neighbouring cells. */
    record Run(int first, int cells) {}

    /** Nothing for spaces that share no cell with another. */
    static List<Hall> of(List<Space> spaces) {
        List<List<Space>> groups = new ArrayList<>();
        for (Space space : spaces) {
            List<Space> joined = new ArrayList<>(List.of(space));
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(other -> !Collections.disjoint(other.cells(), space.cells()));
                if (meets) {
                    joined.addAll(group);
                }
                return meets;
            });
            groups.add(joined);
        }
        return groups.stream()
                .filter(group -> group.size() > 1)
                .map(DividedHalls::hall)
                .toList();
    }

    private static Hall hall(List<Space> group) {
        TreeSet<CellId> all = new TreeSet<>();
        group.forEach(space -> all.addAll(space.cells()));
        List<CellId> cells = List.copyOf(all);
        List<Space> sorted = group.stream()
                .sorted(Comparator.comparing((Space space) -> -space.cells().size())
                        .thenComparing(space -> cells.indexOf(space.cells().get(0)))
                        .thenComparing(space -> space.id().value()))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Space space : sorted) {
            parts.add(new Part(space, parts.size(), runs(space, cells)));
        }
        return new Hall(cells.size(), parts);
    }

    private static List<Run> runs(Space space, List<CellId> cells) {
        List<Run> runs = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= cells.size(); at++) {
            boolean within = at < cells.size() && space.cells().contains(cells.get(at));
            if (within && start < 0) {
                start = at;
            } else if (!within && start >= 0) {
                runs.add(new Run(start, at - start));
                start = -1;
            }
        }
        return runs;
    }
}
