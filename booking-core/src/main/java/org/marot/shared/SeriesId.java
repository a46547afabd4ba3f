package org.marot.shared;

import java.util.UUID;

/** Reservations that repeat by one rule, each with a life of its own. */
public record SeriesId(UUID value) {
    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
