package org.marot.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The relay's side of Kafka. Once a send has failed it is spent: close it and open another one. */
final class Publisher implements AutoCloseable {
    private static final int SMALL_WAIT_MS = 3_000;
    private final KafkaProducer<String, byte[]> producer;
    private final Admin admin;

    Publisher(String bootstrap) {
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.CLIENT_ID_CONFIG, "marot-relay-admin",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, SMALL_WAIT_MS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, SMALL_WAIT_MS));
        producer = new KafkaProducer<>(settings(bootstrap), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(String bootstrap) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "marot-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, SMALL_WAIT_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, SMALL_WAIT_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * SMALL_WAIT_MS);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return settings;
    }

    /** Asks the broker for the topic, and has it made when there is none. */
    TopicState topic() throws InterruptedException {
        try {
            TopicDescription topic = describe();
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            topic.partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(Topics.EVENTS, partition.partition()), OffsetSpec.latest()));
            Map<TopicPartition, ListOffsetsResultInfo> found =
                    admin.listOffsets(latest).all().get();
            long[] ends = new long[topic.partitions().size()];
            found.forEach((partition, offset) -> ends[partition.partition()] = offset.offset());
            return new TopicState(topic.topicId().toString(), ends);
        } catch (ExecutionException e) {
            throw new KafkaException("cannot ask for topic " + Topics.EVENTS, e.getCause());
        }
    }

    private TopicDescription describe() throws InterruptedException, ExecutionException {
        try {
            return described();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw e;
            }
        }
        try {
            admin.createTopics(List.of(Topics.events())).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        return describedAtLast();
    }

    /** A broker may not know yet what its controller has just made. */
    private TopicDescription describedAtLast() throws InterruptedException, ExecutionException {
        for (int tries = 0; tries < 50; tries++) {
            try {
                return described();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return described();
    }

    private TopicDescription described() throws InterruptedException, ExecutionException {
        return admin.describeTopics(List.of(Topics.EVENTS))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next();
    }

    /**
     * Sends all and waits for all acknowledgements.
     *
     * @return by partition, the lowest offset given and the end after the highest one
     */
    Acknowledged send(List<ProducerRecord<String, byte[]>> records, int partitions) throws InterruptedException {
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        for (ProducerRecord<String, byte[]> message : records) {
            if (failure.get() != null) {
                break;
            }
            sent.add(producer.send(message, (metadata, error) -> {
                // Nothing may overtake a failed record of its key, so what is queued behind it is dropped here and now.
                if (error != null && failure.compareAndSet(null, error)) {
                    producer.close(Duration.ZERO);
                }
            }));
        }
        Acknowledged acknowledged = new Acknowledged(partitions);
        try {
            for (Future<RecordMetadata> one : sent) {
                acknowledged.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new KafkaException("not acknowledged", e.getCause());
        }
        return acknowledged;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }
}
