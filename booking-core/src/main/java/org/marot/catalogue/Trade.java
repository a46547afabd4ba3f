package org.marot.catalogue;

import java.util.Locale;

/** Who sees to a service. */
public enum Trade {
    CATERING,
    TECHNICAL,
    EQUIPMENT,
    CLEANING;

    /** As files and the API name it. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
