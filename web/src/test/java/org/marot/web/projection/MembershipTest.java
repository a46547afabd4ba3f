package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.marot.stream.Topics;
import org.marot.testing.SharedKafka;

class MembershipTest {
    @Test
    void aReaderThatNeverGetsAPlaceIsGivenUpAndAMemberIsNot() {
        try (KafkaConsumer<String, String> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", SharedKafka.bootstrapServers(), "group.id", "test-" + UUID.randomUUID()),
                new StringDeserializer(),
                new StringDeserializer())) {
            Membership membership = new Membership(Duration.ZERO);
            assertThatThrownBy(() -> membership.check(reader))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no place");
            reader.subscribe(List.of(Topics.EVENTS));
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                reader.poll(Duration.ofMillis(200));
                assertThatCode(() -> membership.check(reader)).doesNotThrowAnyException();
            });
        }
    }
}
