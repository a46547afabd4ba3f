package org.marot.eventstore;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon set up by hand: command bus, gateway, aggregates and JDBC event store, and nothing else of it. Axon's own Spring
 * Boot auto-configuration is not on the class path, because on Boot 4 it runs too early and then silently works without
 * transactions.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    @Bean
    Serializer eventSerializer() {
        return Jackson3Serializer.builder().build();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @DependsOnDatabaseInitialization
    EventStorageEngine eventStorageEngine(
            DataSource dataSource, JdbcTemplate jdbc, TransactionManager transactions, Serializer serializer) {
        return new PositionedEventStorage(
                JdbcEventStorageEngine.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .transactionManager(transactions)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .persistenceExceptionResolver(Transient::isUniqueViolation)
                        .schema(schema()),
                jdbc);
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            EventStorageEngine engine,
            TransactionManager transactions,
            Serializer serializer,
            List<EventSourced> eventSourced,
            List<CommandPort<?>> ports) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> serializer)
                .configureEventSerializer(c -> serializer)
                .configureMessageSerializer(c -> serializer)
                .configureTransactionManager(c -> transactions)
                .configureEmbeddedEventStore(c -> engine);
        eventSourced.forEach(one -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(one.type())
                .configureCommandTargetResolver(c -> new CommandTargets())));
        ports.forEach(port -> register(configurer, port));
        return configurer.buildConfiguration();
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon, List<AfterAppend> listeners) {
        axon.commandBus().registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.afterCommit(done -> AfterCommit.run(() -> listeners.forEach(AfterAppend::appended)));
            return chain.proceed();
        });
        return axon.commandGateway();
    }

    private static <T> void register(Configurer configurer, CommandPort<T> port) {
        configurer.registerComponent(port.type(), c -> port.instance());
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event")
                .snapshotTable("snapshot")
                .globalIndexColumn("position")
                .eventIdentifierColumn("id")
                .aggregateIdentifierColumn("stream")
                .sequenceNumberColumn("sequence")
                .typeColumn("stream_type")
                .timestampColumn("at")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }
}
