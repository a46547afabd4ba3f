package org.marot.shared;

import java.util.UUID;

/** Who signs in and acts. The person behind it stands in {@code people} alone. */
public record AccountId(UUID value) {
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
