package org.marot.proof;

import java.util.Arrays;
import java.util.Locale;

/** What a category is proved by. */
public enum ProofKind {
    /** A card of the town's registry. */
    GRAND_PASS,
    /** The state's register of associations. */
    ASSOCIATION_REGISTER,
    /** The state's register of establishments. */
    SIRET,
    /** Somebody of the staff says so. */
    STAFF_WORD;

    /** The name that tables and messages use, for example {@code staff-word}. */
    public String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ProofKind read(String published) {
        return Arrays.stream(values())
                .filter(kind -> kind.published().equals(published))
                .findFirst()
                .orElseThrow();
    }
}
