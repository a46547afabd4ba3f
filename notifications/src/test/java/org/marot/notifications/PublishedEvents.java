package org.marot.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.marot.notifications.intake.Golden;
import org.marot.testing.SharedKafka;

/** Publishes golden events as the relay does: CloudEvents in binary mode, keyed by venue. */
final class PublishedEvents implements AutoCloseable {
    private static final String TOPIC = "marot.events";

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedKafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final String store;
    private final Instant at;

    PublishedEvents(String store, Instant at) throws ExecutionException, InterruptedException {
        this.store = store;
        this.at = at;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedKafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(6), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException problem) {
            if (!(problem.getCause() instanceof TopicExistsException)) {
                throw problem;
            }
        }
    }

    /** Publishes an event of the golden reservation. */
    void publish(long position, long sequence, String type, String goldenName)
            throws ExecutionException, InterruptedException {
        publish(store, position, sequence, type, Golden.json(goldenName));
    }

    void publish(String fromStore, long position, long sequence, String type, byte[] data)
            throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(TOPIC, Golden.VENUE.getBytes(StandardCharsets.UTF_8), data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "event-" + fromStore + "-" + position,
                        "ce_source",
                        "/venues/" + Golden.VENUE,
                        "ce_type",
                        "marot.reservation." + type + ".v1",
                        "ce_subject",
                        Golden.RESERVATION,
                        "ce_time",
                        at.toString(),
                        "ce_store",
                        fromStore,
                        "ce_position",
                        String.valueOf(position),
                        "ce_sequence",
                        String.valueOf(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record).get();
    }

    /** Something that is no event at all. */
    void publishRubbish() throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(TOPIC, Golden.VENUE.getBytes(StandardCharsets.UTF_8), new byte[] {1, 2, 3}))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
