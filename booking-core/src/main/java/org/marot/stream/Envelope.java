package org.marot.stream;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A published event with what surrounds it.
 *
 * @param position its place in the event store, unique, growing; the inbox knows events by it
 * @param id the event's own id
 * @param type for example {@code marot.reservation.confirmed.v1}
 * @param subject the stream that it belongs to: a reservation's or event file's id
 * @param sequence its place in that stream, from 0
 * @param venue the key: one venue's events stay in order
 */
public record Envelope(
        long position,
        String id,
        String type,
        String subject,
        long sequence,
        String venue,
        Instant at,
        JsonNode data) {}
