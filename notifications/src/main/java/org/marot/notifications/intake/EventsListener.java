package org.marot.notifications.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/** Hands the records of each poll to the intake, and finds back to where the intake was when partitions are assigned. */
final class EventsListener implements BatchMessageListener<byte[], byte[]>, ConsumerAwareRebalanceListener {
    private final Intake intake;
    private final ReadingMarks marks;
    private final RelayTable relay;
    private volatile @Nullable PublishedLog known;

    EventsListener(Intake intake, ReadingMarks marks, RelayTable relay) {
        this.intake = intake;
        this.marks = marks;
        this.relay = relay;
    }

    /** When this fails, Kafka's own offsets are used, which are never ahead of ours. */
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        known = null;
        long generation = log().generation();
        for (TopicPartition partition : partitions) {
            OptionalLong next = marks.next(generation, partition.partition());
            if (next.isPresent()) {
                consumer.seek(partition, next.getAsLong());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        PublishedLog log = log();
        List<PublishedEvent> events = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        Map<Integer, Long> nextOffsets = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            nextOffsets.merge(record.partition(), record.offset() + 1, Math::max);
            try {
                if (CloudEventRecord.isFrom(log.store(), record)) {
                    events.add(CloudEventRecord.read(record));
                }
            } catch (Unreadable problem) {
                broken.add("partition %d, offset %d: %s"
                        .formatted(record.partition(), record.offset(), problem.getMessage()));
            }
        }
        take(new Batch(log.generation(), events, broken, nextOffsets));
    }

    private PublishedLog log() {
        PublishedLog log = known;
        if (log == null) {
            log = relay.log();
            known = log;
        }
        return log;
    }

    /** What the database refuses to store is found by taking the events one by one. Anything else is tried again. */
    private void take(Batch batch) {
        try {
            intake.take(batch);
        } catch (DataIntegrityViolationException problem) {
            batch.events().forEach(event -> takeAlone(event, batch.generation()));
            intake.take(new Batch(batch.generation(), List.of(), batch.broken(), batch.nextOffsets()));
        }
    }

    private void takeAlone(PublishedEvent event, long generation) {
        try {
            intake.take(new Batch(generation, List.of(event), List.of(), Map.of()));
        } catch (DataIntegrityViolationException problem) {
            intake.putAside(event, problem.getClass().getSimpleName());
        }
    }
}
