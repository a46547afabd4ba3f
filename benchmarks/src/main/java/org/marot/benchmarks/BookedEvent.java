package org.marot.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** The event of a booking as the application would store it, written without its help: plain text, a microsecond of work. */
record BookedEvent(String id, String stream, String at, byte[] payload, byte[] metadata) {
    static final String TYPE = "org.marot.reservation.events.SpaceBooked";
    static final String STREAM_TYPE = "Reservation";
    private static final String PERSON = new UUID(1, 1).toString();

    static BookedEvent of(UUID reservation, UUID event, Rooms.Slot slot, Instant now) {
        String at = now.toString();
        String from = slot.period().from().toOffsetDateTime().toString();
        String to = slot.period().to().toOffsetDateTime().toString();
        String cell = cell(slot);
        String payload = "{\"reservation\":\"" + reservation + "\",\"reference\":\"R-7K3M9AB\",\"venue\":\""
                + slot.venue() + "\",\"customer\":\"" + PERSON + "\",\"category\":\"visitor\",\"bookedBy\":\"" + PERSON
                + "\",\"occupancy\":{\"space\":\"" + slot.space() + "\",\"cells\":[\"" + cell
                + "\"],\"unit\":1,\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"claimFrom\":\"" + from
                + "\",\"claimTo\":\"" + to + "\",\"zone\":\"Europe/Paris\"},\"attendees\":1,\"layout\":\"boardroom\","
                + "\"at\":\"" + at + "\",\"reseated\":[]}";
        String metadata = "{\"command\":\"" + event + "\",\"fingerprint\":\"asked\",\"traceId\":\"" + event
                + "\",\"correlationId\":\"" + event + "\"}";
        return new BookedEvent(
                event.toString(),
                reservation.toString(),
                at,
                payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }

    /** How the catalogue names the one cell of a room. */
    static String cell(Rooms.Slot slot) {
        return slot.venue().value() + "/"
                + slot.space().value().substring(slot.venue().value().length() + 1);
    }
}
