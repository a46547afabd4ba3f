package org.marot.reservation.write;

/** The life of a reservation; the published names are these in lower case. */
public enum ReservationStatus {
    HELD,
    CONFIRMED,
    CANCELLED,
    EXPIRED;

    /** It still occupies its space. */
    public boolean isLiving() {
        return this == HELD || this == CONFIRMED;
    }

    public String published() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
