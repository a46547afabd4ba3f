package org.marot.stream;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Stored event to Kafka record: a CloudEvent in binary mode, its value the payload just as it was stored. */
public final class EnvelopeWriter {
    private final UUID store;

    /** @param store the store that the events come from; readers pass over those of another one */
    public EnvelopeWriter(UUID store) {
        this.store = store;
    }

    public ProducerRecord<String, byte[]> write(StoredEvent event) {
        // A payload that cannot be read is still sent: its readers put it aside, and nobody else has to wait.
        String venue = Payloads.venue(event.payload()).orElse("");
        CloudEvent cloudEvent = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(URI.create(venue.isEmpty() ? "/venues" : "/venues/" + venue))
                .withType(event.type())
                .withSubject(event.stream())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension(EnvelopeReader.PARTITION_KEY, venue)
                .withExtension(EnvelopeReader.POSITION, Long.toString(event.position()))
                .withExtension(EnvelopeReader.SEQUENCE, Long.toString(event.sequence()))
                .withExtension(EnvelopeReader.STORE, store.toString())
                .withData(event.payload())
                .build();
        String key = venue.isEmpty() ? event.stream() : venue;
        return KafkaMessageFactory.<String>createWriter(Topics.EVENTS, key).writeBinary(cloudEvent);
    }
}
