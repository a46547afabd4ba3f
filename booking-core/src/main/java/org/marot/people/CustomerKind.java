package org.marot.people;

import java.util.Locale;

/** A customer is a person or an organisation. */
public enum CustomerKind {
    PERSON,
    ORGANISATION;

    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
