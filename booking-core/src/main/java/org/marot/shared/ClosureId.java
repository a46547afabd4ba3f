package org.marot.shared;

import java.util.UUID;

/** A space or some of its cells out of use for a while. */
public record ClosureId(UUID value) {
    public static ClosureId of(String text) {
        return new ClosureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
