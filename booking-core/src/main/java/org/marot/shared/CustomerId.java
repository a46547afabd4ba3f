package org.marot.shared;

import java.util.UUID;

/** Who pays: a person or an organisation. The person behind it stands in {@code people} alone. */
public record CustomerId(UUID value) {
    public static CustomerId of(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
