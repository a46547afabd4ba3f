package org.marot.notifications.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.marot.notifications.delivery.Ledger;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Wires the way from the topic to the ledger. */
@Configuration(proxyBeanMethods = false)
public class IntakeConfiguration {
    private static final String NAME = "marot-notifications";
    private static final String TOPIC = "marot.events";

    @Bean
    Inbox inbox(JdbcTemplate jdbc) {
        return new Inbox(jdbc);
    }

    @Bean
    ReadingMarks readingMarks(JdbcTemplate jdbc) {
        return new ReadingMarks(jdbc);
    }

    @Bean
    Intake intake(
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc,
            Inbox inbox,
            ReadingMarks marks,
            Ledger ledger,
            JsonMapper json,
            Clock clock) {
        return new Intake(
                new TransactionTemplate(transactions),
                inbox,
                new FactsTable(jdbc, json),
                new TogetherTable(jdbc),
                new Reader(json),
                new SeriesReader(json),
                new EventFileReader(json),
                new EnquiryReader(json),
                ledger,
                new SetAside(jdbc),
                marks,
                clock);
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> eventsContainer(
            KafkaProperties kafka, Intake intake, ReadingMarks marks, JdbcTemplate jdbc) {
        EventsListener listener = new EventsListener(intake, marks, new RelayTable(jdbc));
        ContainerProperties container = new ContainerProperties(TOPIC);
        container.setGroupId(
                NAME + "-" + jdbc.queryForObject("select id::text from notifications.installation", String.class));
        container.setMessageListener(listener);
        container.setConsumerRebalanceListener(listener);
        container.setMissingTopicsFatal(false);
        var events = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<byte[], byte[]>(consumer(kafka)), container);
        events.setCommonErrorHandler(new DefaultErrorHandler(forEver()));
        events.setBeanName(NAME);
        return events;
    }

    private static Map<String, Object> consumer(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // a node that was killed must not hold its partitions for long
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_500);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return settings;
    }

    /** The usual handler gives a batch up after nine quick tries; a database may be away for longer. */
    private static ExponentialBackOff forEver() {
        ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(30_000);
        return backOff;
    }
}
