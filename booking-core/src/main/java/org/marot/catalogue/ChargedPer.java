package org.marot.catalogue;

import java.util.Locale;

/** What one piece of a service's quantity is. */
public enum ChargedPer {
    PERSON,
    PIECE,
    HOUR,
    DAY;

    /** As files and the API name it. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
