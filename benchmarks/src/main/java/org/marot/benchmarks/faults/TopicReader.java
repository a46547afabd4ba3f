package org.marot.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.marot.benchmarks.faults.TopicRecords.OnTopic;
import org.marot.stream.Envelope;
import org.marot.stream.EnvelopeReader;
import org.marot.stream.Topics;

/** Reads the whole topic as it stands at this moment. */
final class TopicReader {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TopicReader() {}

    static List<OnTopic> read(String kafka) {
        List<OnTopic> records = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka, "enable.auto.commit", "false", "allow.auto.create.topics", "false");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.EVENTS, PATIENCE).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (!isDone(consumer, ends)) {
                if (System.nanoTime() > giveUp) {
                    throw new FaultFound("topic cannot be read", "only " + records.size() + " records came");
                }
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
                    Envelope envelope = EnvelopeReader.read(each);
                    records.add(new OnTopic(envelope.position(), envelope.subject(), envelope.sequence()));
                }
            }
        }
        return records;
    }

    private static boolean isDone(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
