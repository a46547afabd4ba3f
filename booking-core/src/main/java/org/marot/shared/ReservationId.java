package org.marot.shared;

import java.util.UUID;

/** One customer's use of one space for one period. */
public record ReservationId(UUID value) {
    public static ReservationId of(String text) {
        return new ReservationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
