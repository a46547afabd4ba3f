package org.marot.shared;

import java.util.UUID;

/** What somebody without an account asked of a venue. */
public record EnquiryId(UUID value) {
    public static EnquiryId of(String text) {
        return new EnquiryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
