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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/** Hands the records of each poll to the intake, and finds back to where the intake was when partitions are assigned. */
final class EventsListener implements BatchMessageListener<byte[], byte[]>, ConsumerAwareRebalanceListener {
    private final Intake intake;
    private final ReadingMarks marks;
    private final Topic topic;
    private volatile String topicId = "";

    EventsListener(Intake intake, ReadingMarks marks, Topic topic) {
        this.intake = intake;
        this.marks = marks;
        this.topic = topic;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        topicId = topic.id();
        for (TopicPartition partition : partitions) {
            OptionalLong next = marks.next(topicId, partition.partition());
            if (next.isPresent()) {
                consumer.seek(partition, next.getAsLong());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        List<PublishedEvent> events = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        Map<Integer, Long> nextOffsets = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            nextOffsets.merge(record.partition(), record.offset() + 1, Math::max);
            try {
                events.add(CloudEventRecord.read(record));
            } catch (Unreadable problem) {
                broken.add("partition %d, offset %d: %s"
                        .formatted(record.partition(), record.offset(), problem.getMessage()));
            }
        }
        take(new Batch(topicId, events, broken, nextOffsets));
    }

    /** What the database refuses to store is found by taking the events one by one. Anything else is tried again. */
    private void take(Batch batch) {
        try {
            intake.take(batch);
        } catch (DataIntegrityViolationException problem) {
            for (PublishedEvent event : batch.events()) {
                takeAlone(event, batch.topicId());
            }
            intake.take(new Batch(batch.topicId(), List.of(), batch.broken(), batch.nextOffsets()));
        }
    }

    private void takeAlone(PublishedEvent event, String topicId) {
        try {
            intake.take(new Batch(topicId, List.of(event), List.of(), Map.of()));
        } catch (DataIntegrityViolationException problem) {
            intake.putAside(event, problem.getClass().getSimpleName());
        }
    }
}
