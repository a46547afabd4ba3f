package org.marot.web.projection;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.marot.stream.Envelope;
import org.marot.stream.EnvelopeReader;
import org.marot.stream.EnvelopeReader.Unreadable;
import org.marot.stream.StoredEvent;

/**
 * A record on its way into a projection, readable or not.
 *
 * @param position null when not even that can be read
 * @param source where it came from, to look at and to try again
 */
record Incoming(@Nullable Long position, @Nullable Envelope envelope, String problem, Source source) {

    /** Kafka's record, or what the store would have sent. */
    record Source(
            @Nullable Integer partition, @Nullable Long offset, Map<String, String> headers, byte @Nullable [] value) {}

    static Incoming of(ConsumerRecord<String, byte[]> message, Map<String, String> headers) {
        return of(new Source(message.partition(), message.offset(), headers, message.value()));
    }

    static Incoming of(Source source) {
        try {
            Envelope envelope = EnvelopeReader.read(source.headers(), source.value());
            return new Incoming(envelope.position(), envelope, "", source);
        } catch (Unreadable e) {
            return new Incoming(positionIn(source.headers()), null, String.valueOf(e.getMessage()), source);
        }
    }

    static Incoming of(StoredEvent event) {
        Source source = new Source(null, null, Map.of(), event.payload());
        try {
            return new Incoming(event.position(), EnvelopeReader.read(event), "", source);
        } catch (Unreadable e) {
            Source asSent = new Source(null, null, EnvelopeReader.headers(event), event.payload());
            return new Incoming(event.position(), null, String.valueOf(e.getMessage()), asSent);
        }
    }

    /** The stream it belongs to; empty when that cannot be read. */
    String subject() {
        return envelope == null ? source.headers().getOrDefault("ce_subject", "") : envelope.subject();
    }

    String type() {
        return envelope == null ? source.headers().getOrDefault("ce_type", "") : envelope.type();
    }

    private static @Nullable Long positionIn(Map<String, String> headers) {
        try {
            return Long.valueOf(headers.getOrDefault("ce_position", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
