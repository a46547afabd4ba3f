package org.marot.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.notifications.TestDatabase;
import org.marot.notifications.delivery.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

class EventsListenerTest {
    private static final TestDatabase DATABASE = new TestDatabase().withTables();
    private static final TopicPartition PARTITION = new TopicPartition("marot.events", 4);

    private final JdbcTemplate jdbc = DATABASE.jdbc();
    private final ReadingMarks marks = new ReadingMarks(jdbc);
    private final EventsListener listener = listener();

    @BeforeEach
    void empty() {
        jdbc.execute("truncate notifications.inbox, notifications.reading, notifications.reservation_facts,"
                + " notifications.delivery, notifications.unreadable_event");
    }

    @Test
    void what_the_database_cannot_store_is_set_aside_alone() {
        Instant now = Clock.systemUTC().instant();
        PublishedEvent poison = Golden.changed(Golden.booked(2, 0, now), Golden.REFERENCE, "R-\\u0000");

        listener.onMessage(List.of(
                record(0, "res-a", Golden.booked(1, 0, now)),
                record(1, "res-b", poison),
                record(2, "res-c", Golden.booked(3, 0, now))));

        assertThat(jdbc.queryForList("select position from notifications.delivery order by 1", Long.class))
                .containsExactly(1L, 3L);
        assertThat(jdbc.queryForList("select position from notifications.unreadable_event", Long.class))
                .containsExactly(2L);
        assertThat(marks.next(0, 4)).hasValue(3);
    }

    @Test
    void reading_goes_on_after_the_last_batch_and_from_the_start_in_another_generation() {
        listener.onMessage(List.of(record(41, "res-a", Golden.booked(1, 0, Instant.EPOCH))));

        assertThat(positionOnAssignment()).isEqualTo(42);
        jdbc.update("update relay_state set generation = generation + 1");
        assertThat(positionOnAssignment()).isZero();
        jdbc.update("update relay_state set generation = 0");
    }

    private long positionOnAssignment() {
        try (MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest")) {
            consumer.assign(List.of(PARTITION));
            consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
            listener.onPartitionsAssigned(consumer, Set.of(PARTITION));
            return consumer.position(PARTITION);
        }
    }

    private EventsListener listener() {
        JsonMapper json = JsonMapper.builder().build();
        Clock clock = Clock.systemUTC();
        Intake intake = new Intake(
                DATABASE.transaction(),
                new Inbox(jdbc),
                new FactsTable(jdbc, json),
                new TogetherTable(jdbc),
                new Reader(json),
                new SeriesReader(json),
                new EventFileReader(json),
                new EnquiryReader(json),
                new Ledger(jdbc, json, clock),
                new SetAside(jdbc),
                marks,
                clock);
        return new EventsListener(intake, marks, new RelayTable(jdbc));
    }

    private ConsumerRecord<byte[], byte[]> record(long offset, String reservation, PublishedEvent event) {
        var record = new ConsumerRecord<>(
                PARTITION.topic(), PARTITION.partition(), offset, "v".getBytes(StandardCharsets.UTF_8), event.data());
        Map<String, String> headers = new TreeMap<>(Map.of(
                "ce_id", event.id(),
                "ce_type", event.type(),
                "ce_subject", reservation,
                "ce_time", event.at().toString(),
                "ce_position", String.valueOf(event.position()),
                "ce_sequence", String.valueOf(event.sequence()),
                "ce_store",
                        jdbc.queryForList("select store::text from relay_state", String.class)
                                .get(0)));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
