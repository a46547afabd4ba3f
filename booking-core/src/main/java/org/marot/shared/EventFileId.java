package org.marot.shared;

import java.util.UUID;

/** An organiser's event: spaces and periods with set-up and strike. */
public record EventFileId(UUID value) {
    public static EventFileId of(String text) {
        return new EventFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
