package org.marot.stream;

import java.sql.DriverManager;
import org.marot.eventstore.AfterAppend;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the relay run beside the application. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {
    @Bean
    OwnConnections ownConnections(JdbcConnectionDetails database) {
        return () -> DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    @Bean
    @ConditionalOnProperty(name = "marot.relay.enabled", matchIfMissing = true)
    Relay relay(OwnConnections connections, @Value("${spring.kafka.bootstrap-servers}") String bootstrap) {
        return new Relay(connections, bootstrap);
    }

    @Bean
    @ConditionalOnProperty(name = "marot.relay.enabled", havingValue = "false")
    RelayWake noRelay() {
        return () -> {};
    }

    @Bean
    AfterAppend wakeTheRelay(RelayWake relay) {
        return relay::wake;
    }
}
