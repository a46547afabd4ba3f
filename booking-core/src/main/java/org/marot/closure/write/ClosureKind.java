package org.marot.closure.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a space is out of use; the published names are these in lower case. */
public enum ClosureKind {
    WORKS,
    FAULT,
    OTHER;

    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is no kind. */
    public static Optional<ClosureKind> of(String published) {
        return Arrays.stream(values())
                .filter(kind -> kind.published().equals(published))
                .findFirst();
    }
}
