package org.marot.shared;

import java.util.UUID;

/** A fault in a space that somebody reported. */
public record IncidentId(UUID value) {
    public static IncidentId of(String text) {
        return new IncidentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
