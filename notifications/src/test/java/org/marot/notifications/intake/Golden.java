package org.marot.notifications.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** The events as the core publishes them, from its golden files: all of one reservation. */
public final class Golden {
    public static final String RESERVATION = "0b1f3c1e-6c7a-3f0e-9d55-2f1f6d1f7a01";
    public static final String SERIES = "5d0f2f52-3c0b-3d7e-8a11-6f2b9c4d7e10";
    /** The first date of the golden series. */
    public static final String FIRST_DATE = "2c9a7b1e-4d5f-3a6b-9c8d-1e2f3a4b5c6d";

    public static final String CUSTOMER = "3f5e7a10-1111-4222-8333-444455556666";
    public static final String ACCOUNT = "7c9d2b30-aaaa-4bbb-8ccc-ddddeeeeffff";
    public static final String VENUE = "clement-marot";
    public static final String SPACE = "clement-marot-grande-salle";
    public static final String REFERENCE = "R-7K3M9AB";

    private Golden() {}

    public static byte[] json(String eventName) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden-events/" + eventName + ".json")) {
            return Objects.requireNonNull(file, eventName).readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static PublishedEvent held(long position, long sequence, Instant at) {
        return event(position, sequence, "held", "SpaceHeld", at);
    }

    static PublishedEvent booked(long position, long sequence, Instant at) {
        return event(position, sequence, "booked", "SpaceBooked", at);
    }

    static PublishedEvent confirmed(long position, long sequence, Instant at) {
        return event(position, sequence, "confirmed", "ReservationConfirmed", at);
    }

    static PublishedEvent moved(long position, long sequence, Instant at) {
        return event(position, sequence, "moved", "ReservationMoved", at);
    }

    static PublishedEvent cancelled(long position, long sequence, Instant at) {
        return event(position, sequence, "cancelled", "ReservationCancelled", at);
    }

    static PublishedEvent expired(long position, long sequence, Instant at) {
        return event(position, sequence, "expired", "HoldExpired", at);
    }

    static PublishedEvent series(long position, long sequence, String type, String golden, Instant at) {
        return new PublishedEvent(
                position, "event-" + position, "marot.series." + type + ".v1", SERIES, sequence, at, json(golden));
    }

    static PublishedEvent changed(PublishedEvent event, String from, String to) {
        byte[] data = new String(event.data(), StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
        return new PublishedEvent(
                event.position(), event.id(), event.type(), event.subject(), event.sequence(), event.at(), data);
    }

    private static PublishedEvent event(long position, long sequence, String type, String golden, Instant at) {
        return new PublishedEvent(
                position,
                "event-" + position,
                "marot.reservation." + type + ".v1",
                RESERVATION,
                sequence,
                at,
                json(golden));
    }
}
