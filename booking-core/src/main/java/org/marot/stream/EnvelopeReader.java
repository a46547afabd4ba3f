package org.marot.stream;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Kafka record to envelope. */
public final class EnvelopeReader {
    public static final String POSITION = "position";
    static final String SEQUENCE = "sequence";
    static final String PARTITION_KEY = "partitionkey";
    static final String STORE = "store";
    private static final String PREFIX = "ce_";

    private EnvelopeReader() {}

    /** @throws Unreadable when it is no event of ours, or a broken one */
    public static Envelope read(ConsumerRecord<String, byte[]> message) {
        return read(headers(message), message.value());
    }

    /** The same from headers that were kept. */
    public static Envelope read(Map<String, String> headers, byte @Nullable [] value) {
        if (value == null) {
            throw new Unreadable("no value");
        }
        try {
            return new Envelope(
                    Long.parseLong(required(headers, POSITION)),
                    required(headers, "id"),
                    required(headers, "type"),
                    required(headers, "subject"),
                    Long.parseLong(required(headers, SEQUENCE)),
                    headers.getOrDefault(PREFIX + PARTITION_KEY, ""),
                    OffsetDateTime.parse(required(headers, "time")).toInstant(),
                    Payloads.tree(value));
        } catch (NumberFormatException | DateTimeException | JacksonException e) {
            throw new Unreadable(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** The envelope of an event that is read from the store itself. */
    public static Envelope read(StoredEvent event) {
        try {
            JsonNode data = Payloads.tree(event.payload());
            return new Envelope(
                    event.position(),
                    event.id(),
                    event.type(),
                    event.stream(),
                    event.sequence(),
                    data.path("venue").asString(""),
                    event.time(),
                    data);
        } catch (DateTimeException | JacksonException e) {
            throw new Unreadable(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** The headers as text, the last of each name. */
    public static Map<String, String> headers(ConsumerRecord<?, ?> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            byte[] value = header.value();
            headers.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        }
        return headers;
    }

    /** The headers that an event travels with. */
    public static Map<String, String> headers(Envelope envelope) {
        return headers(
                envelope.id(),
                envelope.type(),
                envelope.subject(),
                envelope.at().toString(),
                envelope.position(),
                envelope.sequence());
    }

    public static Map<String, String> headers(StoredEvent event) {
        return headers(event.id(), event.type(), event.stream(), event.at(), event.position(), event.sequence());
    }

    private static Map<String, String> headers(
            String id, String type, String subject, String time, long position, long sequence) {
        return Map.of(
                PREFIX + "id", id,
                PREFIX + "type", type,
                PREFIX + "subject", subject,
                PREFIX + "time", time,
                PREFIX + POSITION, Long.toString(position),
                PREFIX + SEQUENCE, Long.toString(sequence));
    }

    /** Whether the record says that it comes from another store than this one. */
    public static boolean isForeign(Map<String, String> headers, String store) {
        String origin = headers.get(PREFIX + STORE);
        return origin != null && !origin.equals(store);
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(PREFIX + name);
        if (value == null) {
            throw new Unreadable("no header " + PREFIX + name);
        }
        return value;
    }

    /** A record that cannot be understood, now or later. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }
}
