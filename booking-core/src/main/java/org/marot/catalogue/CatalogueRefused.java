package org.marot.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A town's file that was not imported: nothing changed. Tells every mistake, by line. */
public final class CatalogueRefused extends RuntimeException {
    private final List<Mistake> mistakes;

    public CatalogueRefused(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")), null, false, false);
        this.mistakes = List.copyOf(mistakes);
    }

    /** In the order of the lines. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
