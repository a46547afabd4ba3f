package org.marot.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.testing.EventInserts;
import org.marot.testing.ReservationHistory;
import org.marot.testing.ReservationHistory.Happened;
import org.marot.testing.SharedKafka;
import org.marot.testing.TestStore;
import org.marot.testing.TopicRecords;

class RelayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final TestStore store = new TestStore();
    private final ReservationHistory history = new ReservationHistory(5);
    private final Relay relay = store.relay();
    private final Relay second = store.relay();

    @AfterEach
    void stop() {
        relay.stop();
        second.stop();
    }

    @Test
    void publishesEachEventOnceAndEachKeyInOrder() throws Exception {
        List<Happened> events = history.next(1_500);
        store.insert(events);
        relay.start();
        awaitEmptyOutbox();
        List<ConsumerRecord<String, byte[]>> messages = TopicRecords.of(store.id());
        assertThat(messages).hasSize(events.size());
        Map<String, Long> lastOfKey = new HashMap<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            Envelope envelope = EnvelopeReader.read(message);
            Happened event = events.get((int) envelope.position() - 1);
            assertThat(envelope.id()).isEqualTo(event.id());
            assertThat(envelope.subject()).isEqualTo(event.stream());
            assertThat(envelope.sequence()).isEqualTo(event.sequence());
            assertThat(envelope.at()).isEqualTo(event.at());
            assertThat(message.key()).isEqualTo(event.event().venue()).isEqualTo(envelope.venue());
            assertThat(message.value()).isEqualTo(EventInserts.payload(event));
            assertThat(lastOfKey.getOrDefault(message.key(), 0L)).isLessThan(envelope.position());
            lastOfKey.put(message.key(), envelope.position());
        }
        assertThat(EnvelopeReader.headers(messages.get(0)))
                .containsKeys("ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_partitionkey")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void doesNotSkipALowerPositionThatCommitsLate() throws Exception {
        relay.start();
        try (Connection slow = store.database().connect()) {
            slow.setAutoCommit(false);
            EventInserts.insert(slow, new ReservationHistory(7).next(3));
            store.insert(history.next(4));
            awaitEmptyOutbox();
            assertThat(TopicRecords.of(store.id())).hasSize(4);
            slow.commit();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(TopicRecords.of(store.id())).hasSize(7));
    }

    @Test
    void oneOfTwoLeadsAndTheOtherTakesOverWhenItsConnectionDies() throws Exception {
        relay.start();
        await().atMost(PATIENCE).until(relay::isLeading);
        second.start();
        store.insert(history.next(50));
        second.wake();
        awaitEmptyOutbox();
        assertThat(second.isLeading()).isFalse();
        relay.stop();
        await().atMost(PATIENCE).until(second::isLeading);
        relay.start();
        store.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                + " and application_name in ('marot-relay', 'marot-relay-listener')");
        await().atMost(PATIENCE).until(() -> relay.isLeading() != second.isLeading());
        store.insert(history.next(50));
        awaitEmptyOutbox();
        assertThat(TopicRecords.of(store.id())).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void fillsALostTopicAgainFromTheStore() throws Exception {
        relay.start();
        List<Happened> events = history.next(1_200);
        store.insert(events);
        awaitEmptyOutbox();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedKafka.bootstrapServers()))) {
            admin.deleteTopics(List.of(Topics.EVENTS)).all().get(30, TimeUnit.SECONDS);
        }
        store.insert(history.next(10));
        relay.wake();
        await().atMost(PATIENCE).until(() -> store.number("select generation from relay_state") == 1);
        await().atMost(PATIENCE)
                .until(() -> store.number("select count(*) from relay_state where refilled is null") == 1);
        awaitEmptyOutbox();
        List<Long> positions = TopicRecords.of(store.id()).stream()
                .map(message -> EnvelopeReader.read(message).position())
                .distinct()
                .toList();
        assertThat(positions).hasSize(1_210);
    }

    private void awaitEmptyOutbox() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(store::outboxIsEmpty);
    }
}
