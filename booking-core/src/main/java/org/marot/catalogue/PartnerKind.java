package org.marot.catalogue;

import java.util.Locale;

/** Which events concern a partner. */
public enum PartnerKind {
    /** Those that last more than a day. */
    LODGING,
    /** Those that order something to eat. */
    CATERING,
    /** All of them. */
    TOURISM;

    /** As files name it. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
