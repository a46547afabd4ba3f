package org.marot.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.shared.AccountId;

/**
 * A document that was received for an event.
 *
 * @param name as whoever sent it called the file, without anything that could do harm
 * @param digest SHA-256 of its bytes, in hexadecimal digits
 * @param byStaff who sent it was of the venue's staff then
 * @param checked when staff found it in order
 * @param removal why and when it was taken away; its bytes are gone then
 * @param storedAs the name of its file, as long as it has one
 */
public record EventFileDocument(
        UUID id,
        Kind kind,
        String name,
        String mediaType,
        long size,
        String digest,
        AccountId by,
        boolean byStaff,
        Instant at,
        @Nullable Instant checked,
        @Nullable Removal removal,
        @Nullable UUID storedAs) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_REASON = 200;

    /** What it proves. */
    public enum Kind {
        INSURANCE_CERTIFICATE,
        SIGNED_CONTRACT,
        OTHER;

        /** As pages, calls and the table name it. */
        public String published() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> named(String text) {
            return Stream.of(values())
                    .filter(kind -> kind.published().equals(text))
                    .findFirst();
        }
    }

    /** That it was taken away. */
    public record Removal(Instant at, String reason) {}
}
