package org.marot.web.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.marot.stream.Backoff;
import org.marot.stream.EnvelopeReader;
import org.marot.stream.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds one projection from the topic. Where to read on stands in PostgreSQL, never in Kafka. What fails for a reason
 * that may pass is read and tried again for ever.
 */
final class ProjectionConsumer implements Runnable, ConsumerRebalanceListener {
    private static final Logger log = LoggerFactory.getLogger(ProjectionConsumer.class);
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration WITHOUT_A_PLACE = Duration.ofSeconds(30);
    private final Projection<?> projection;
    private final Positions positions;
    private final String bootstrap;
    private volatile boolean running = true;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private @Nullable Standing standing;

    ProjectionConsumer(Projection<?> projection, Positions positions, String bootstrap) {
        this.projection = projection;
        this.positions = positions;
        this.bootstrap = bootstrap;
    }

    @Override
    public void run() {
        Backoff backoff = new Backoff();
        while (running) {
            try {
                projection.register();
                consume(projection.standing(), backoff);
            } catch (WakeupException | InterruptException e) {
                log.debug("{} is asked to stop", projection.name());
            } catch (RuntimeException e) {
                log.warn("{} cannot read events just now, and goes on trying: {}", projection.name(), e.toString());
                backoff.pause();
            }
        }
    }

    private void consume(Standing first, Backoff backoff) {
        standing = first;
        try (KafkaConsumer<String, byte[]> opened =
                new KafkaConsumer<>(settings(first.store()), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer = opened;
            opened.subscribe(List.of(Topics.EVENTS), this);
            Membership membership = new Membership(WITHOUT_A_PLACE);
            while (running) {
                ConsumerRecords<String, byte[]> messages = opened.poll(WAIT);
                membership.check(opened);
                try {
                    step(opened, messages);
                    backoff.reset();
                } catch (RuntimeException e) {
                    log.warn("{} tries a batch again: {}", projection.name(), e.toString());
                    messages.partitions()
                            .forEach(partition -> opened.seek(
                                    partition,
                                    messages.records(partition).get(0).offset()));
                    backoff.pause();
                }
            }
        } finally {
            consumer = null;
        }
    }

    private void step(KafkaConsumer<String, byte[]> opened, ConsumerRecords<String, byte[]> messages) {
        Standing known = Objects.requireNonNull(standing);
        if (messages.isEmpty()) {
            Standing now = projection.standing();
            if (now.generation() != known.generation() || !projection.isWhereItWas(now)) {
                seek(opened, opened.assignment());
            }
            return;
        }
        List<Incoming> batch = new ArrayList<>(messages.count());
        for (ConsumerRecord<String, byte[]> message : messages) {
            Map<String, String> headers = EnvelopeReader.headers(message);
            if (!EnvelopeReader.isForeign(headers, known.store())) {
                batch.add(Incoming.of(message, headers));
            }
        }
        Map<Integer, Long> next = new HashMap<>();
        messages.nextOffsets().forEach((partition, offset) -> next.put(partition.partition(), offset.offset()));
        if (projection.handle(batch, next, known.generation())) {
            positions.arrived(
                    projection.name(),
                    batch.stream()
                            .map(Incoming::position)
                            .filter(Objects::nonNull)
                            .toList());
        } else {
            seek(opened, opened.assignment());
        }
    }

    private void seek(KafkaConsumer<String, byte[]> opened, Collection<TopicPartition> partitions) {
        Standing now = projection.standing();
        Map<Integer, Long> offsets = projection.readOn(
                now, partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet()));
        for (TopicPartition partition : partitions) {
            opened.seek(partition, Objects.requireNonNull(offsets.get(partition.partition())));
        }
        standing = now;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        KafkaConsumer<String, byte[]> opened = consumer;
        if (opened != null) {
            seek(opened, opened.assignment());
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // nothing is under way between two polls
    }

    void stop() {
        running = false;
        KafkaConsumer<String, byte[]> opened = consumer;
        if (opened != null) {
            opened.wakeup();
        }
    }

    private Map<String, Object> settings(String store) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "marot-" + projection.name() + "-" + store);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "marot-" + projection.name());
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                List.of(CooperativeStickyAssignor.class.getName()));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        // A node that was killed must not hold its partitions for long.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        return settings;
    }
}
