package org.marot.shared;

import java.util.UUID;

/** A pass or a subscription that a customer bought. */
public record PassId(UUID value) {
    public static PassId of(String text) {
        return new PassId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
