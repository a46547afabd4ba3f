package org.marot.notifications.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;

/** The topic of the published events. */
final class Topic {
    static final String NAME = "marot.events";
    private static final int SECONDS = 15;

    private final Map<String, Object> client;

    Topic(Map<String, Object> client) {
        this.client = client;
    }

    /** Kafka's own id of the topic: another one means that the topic was made anew, and offsets start again. */
    String id() {
        try (Admin admin = Admin.create(client)) {
            KafkaFuture<TopicDescription> topic = Objects.requireNonNull(
                    admin.describeTopics(List.of(NAME)).topicNameValues().get(NAME));
            return topic.get(SECONDS, TimeUnit.SECONDS).topicId().toString();
        } catch (ExecutionException | TimeoutException problem) {
            throw new IllegalStateException("the broker does not tell the id of topic " + NAME, problem);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", stopping);
        }
    }
}
