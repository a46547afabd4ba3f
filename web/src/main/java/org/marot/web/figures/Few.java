package org.marot.web.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marot.catalogue.Space;

/**
 * Makes figures fit for everybody: what tells of fewer than five people is withheld, and as much besides that nobody can
 * subtract it from the rest. Withheld lines are always at least two, and together tell of at least five people. That
 * something is empty tells of nobody. Who did not come to which space is told to nobody: it is nearly always few.
 */
final class Few {
    static final int LEAST = 5;

    private Few() {}

    /** Whether there is anything that may be told at all. */
    static boolean tooFew(Figures figures) {
        return figures.total().customers().size() < LEAST;
    }

    static Figures withheld(Figures figures, List<Space> spaces) {
        Set<String> smallest = smallest(spaces);
        return new Figures(
                figures.total(),
                withheld(figures.spaces().stream()
                        .filter(group -> smallest.contains(group.key()))
                        .toList()),
                withheld(figures.hours()),
                withheld(figures.weekdays()),
                withheld(figures.categories()),
                withheld(figures.arrivals()),
                List.of(),
                withheld(figures.leads()));
    }

    /** A hall with all its parts would give away the part that is withheld: the smallest spaces alone are told. */
    private static Set<String> smallest(List<Space> spaces) {
        Set<String> smallest = new HashSet<>();
        for (Space space : spaces) {
            boolean divisible = spaces.stream()
                    .anyMatch(other -> other.cells().size() < space.cells().size()
                            && space.cells().containsAll(other.cells()));
            if (!divisible) {
                smallest.add(space.id().value());
            }
        }
        return smallest;
    }

    static List<Group> withheld(List<Group> groups) {
        List<Group> smallestFirst = groups.stream()
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparing(group -> group.customers().size()))
                .toList();
        Set<String> keys = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Group group : smallestFirst) {
            boolean few = group.customers().size() < LEAST;
            boolean givesAway = !keys.isEmpty() && (keys.size() < 2 || people.size() < LEAST);
            if (few || givesAway) {
                keys.add(group.key());
                people.addAll(group.customers());
            }
        }
        List<Group> told = new ArrayList<>();
        groups.forEach(group -> told.add(keys.contains(group.key()) ? group.withhold() : group));
        return told;
    }
}
