package org.marot.shared;

import java.util.UUID;

/** One request, however often it is sent: the second time changes nothing. */
public record CommandId(UUID value) {
    public static CommandId of(String text) {
        return new CommandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
