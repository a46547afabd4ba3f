package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.marot.stream.Topics;
import org.marot.testing.ReservationHistory;
import org.marot.testing.SharedKafka;

class LostTopicTest {
    @Test
    void aTopicThatVanishesWithEventsNobodyReadIsFilledAgainAndReadAgain() throws Exception {
        ReservationHistory history = new ReservationHistory(3);
        try (Road road = new Road()) {
            road.relay.start();
            Projections first = road.node();
            road.store.insert(history.next(200));
            road.awaitAll();
            first.stop();
            road.store.insert(history.next(200));
            org.awaitility.Awaitility.await().atMost(Road.PATIENCE).until(road.store::outboxIsEmpty);
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedKafka.bootstrapServers()))) {
                admin.deleteTopics(List.of(Topics.EVENTS)).all().get(30, TimeUnit.SECONDS);
            }
            road.node();
            road.store.insert(history.next(20));
            road.awaitAll();
            assertThat(road.live()).isEqualTo(road.fromZero());
        }
    }
}
