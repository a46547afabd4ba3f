package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.stream.Topics;
import org.marot.testing.ReservationHistory;
import org.marot.testing.ReservationHistory.Happened;
import org.marot.testing.SharedKafka;
import org.springframework.jdbc.core.JdbcTemplate;

class DeadLettersTest {
    private final List<Happened> events = new ReservationHistory(11).next(400);
    private final Road road = new Road();
    private final Projections node = road.node();
    private final DeadLetters letters = new DeadLetters(new JdbcTemplate(road.dataSource), node);

    @BeforeEach
    void start() {
        road.relay.start();
    }

    @AfterEach
    void close() {
        road.close();
    }

    @Test
    void oneThatCannotBeReadWaitsWithItsStreamWhileTheRestFlowsAndIsSettledInOrder() throws Exception {
        String subject = longest();
        String broken = "stream = '" + subject + "' and sequence = 0";
        road.relay.stop();
        road.store.insert(events);
        road.store.execute("create table kept as select * from event where " + broken);
        road.store.execute("update event set payload = 'not json' where " + broken);
        road.relay.start();
        road.awaitAll();
        assertThat(letters.list(0, 100))
                .filteredOn(letter -> letter.projection().equals("availability"))
                .anySatisfy(letter -> {
                    assertThat(letter.subject()).isEqualTo(subject);
                    assertThat(letter.waiting()).isFalse();
                    assertThat(letter.payload()).isEqualTo("not json");
                })
                .anySatisfy(letter -> assertThat(letter.waiting()).isTrue());
        assertThat(road.store.number("select count(*) from availability")).isGreaterThan(100);
        assertThat(road.store.number("select count(*) from availability where reservation = '" + subject + "'"))
                .isZero();
        // the fault is mended
        road.store.execute("update event set payload = kept.payload from kept where kept.id = event.id");
        road.store.execute(
                "update dead_letter set value = kept.payload from kept where kept.position = dead_letter.position");
        for (DeadLetter letter : letters.list(0, 100)) {
            if (!letter.waiting()) {
                // an earlier one may have settled it already
                assertThat(letters.retry(letter.id()).orElse(true)).isTrue();
            }
        }
        assertThat(letters.count()).isZero();
        assertThat(road.live()).isEqualTo(road.fromZero());
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsPutAsideAloneAndARebuildMeetsItAgain() throws Exception {
        String subject = longest();
        road.store.execute("alter table availability add constraint planted check (reservation <> '" + subject + "')");
        road.store.insert(events);
        road.awaitAll();
        assertThat(letters.list(0, 100))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.projection()).isEqualTo("availability"));
        long before = letters.count();
        assertThat(road.rebuilds(node).rebuild("availability")).isPresent();
        assertThat(letters.count()).isEqualTo(before);
        assertThat(letters.retry(letters.list(0, 1).get(0).id())).hasValue(false);
        road.store.execute("alter table availability drop constraint planted");
        assertThat(letters.retry(letters.list(0, 1).get(0).id())).hasValue(true);
        assertThat(letters.count()).isZero();
        assertThat(road.live()).isEqualTo(road.fromZero());
    }

    @Test
    void aStrangeRecordOnTheTopicIsPutAsideAndCanBeDropped() throws Exception {
        road.store.insert(events.subList(0, 50));
        road.awaitAll();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", SharedKafka.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            byte[] garbage = "\0garbage".getBytes(StandardCharsets.UTF_8);
            ProducerRecord<String, byte[]> strange = new ProducerRecord<>(Topics.EVENTS, "venue-1", garbage);
            strange.headers().add("ce_store", road.store.id().getBytes(StandardCharsets.UTF_8));
            producer.send(strange).get(30, TimeUnit.SECONDS);
        }
        Awaitility.await().atMost(Road.PATIENCE).until(() -> letters.count() == road.projectors.size());
        road.store.insert(events.subList(50, 100));
        road.awaitAll();
        for (DeadLetter letter : letters.list(0, 10)) {
            assertThat(letter.position()).isNull();
            assertThat(letters.retry(letter.id())).hasValue(false);
            assertThat(letters.drop(letter.id())).isTrue();
        }
        assertThat(letters.count()).isZero();
        assertThat(letters.drop(1_000_000)).isFalse();
        assertThat(needsRebuild())
                .as("the strange record is no event of the store")
                .isFalse();
        assertThat(road.live()).isEqualTo(road.fromZero());
    }

    @Test
    void aTableFromWhichAnEventWasGivenUpNeedsARebuildUntilItHasHadOne() throws Exception {
        String subject = longest();
        road.store.execute("alter table availability add constraint planted check (reservation <> '" + subject + "')");
        road.store.insert(events);
        road.awaitAll();
        assertThat(needsRebuild()).isFalse();
        letters.list(0, 100).forEach(letter -> letters.drop(letter.id()));
        assertThat(letters.count()).isZero();
        assertThat(needsRebuild()).isTrue();
        assertThat(road.store.number("select count(*) from availability where reservation = '" + subject + "'"))
                .isZero();
        road.store.execute("alter table availability drop constraint planted");
        assertThat(road.rebuilds(node).rebuild("availability")).isPresent();
        assertThat(needsRebuild()).isFalse();
        assertThat(road.live()).isEqualTo(road.fromZero());
    }

    private boolean needsRebuild() {
        return node.statuses(Instant.EPOCH).stream().anyMatch(ProjectionStatus::needsRebuild);
    }

    /** A stream with several events. */
    private String longest() {
        return events.stream().filter(event -> event.sequence() == 3).findFirst().orElseThrow().stream();
    }
}
