package org.marot.reservation.write;

import java.util.Locale;

/** The life of a reservation; the published names are these in lower case, with hyphens. */
public enum ReservationStatus {
    HELD,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    NO_SHOW,
    CANCELLED,
    EXPIRED;

    /** It still occupies its space, or will. */
    public boolean isLiving() {
        return this == HELD || this == CONFIRMED || this == CHECKED_IN;
    }

    public String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when no status is published under that name */
    public static ReservationStatus of(String published) {
        return valueOf(published.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
