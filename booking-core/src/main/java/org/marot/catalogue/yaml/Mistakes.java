package org.marot.catalogue.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;

/** Collects what is wrong, so that one reading tells all of it. */
public final class Mistakes {
    private static final int TOLD = 100;

    private final List<Mistake> found = new ArrayList<>();

    public void add(Place place, String message) {
        found.add(place.mistake(message));
    }

    public void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<Mistake> sorted = found.stream()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .distinct()
                .toList();
        if (sorted.size() <= TOLD) {
            throw new CatalogueRefused(sorted);
        }
        List<Mistake> told = new ArrayList<>(sorted.subList(0, TOLD));
        told.add(new Mistake(0, 0, "", "and " + (sorted.size() - TOLD) + " more mistakes"));
        throw new CatalogueRefused(told);
    }
}
