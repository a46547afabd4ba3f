package org.marot.waitlist.write;

import java.util.UUID;

/** One customer's place in the line. */
public record EntryId(UUID value) {
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
