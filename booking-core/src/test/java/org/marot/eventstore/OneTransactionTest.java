package org.marot.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.testing.CoreDatabase;

/** The wiring that is right, and two that are wrong without a word. */
class OneTransactionTest {
    private final CoreDatabase database = new CoreDatabase();
    private final Serializer serializer = Jackson3Serializer.builder().build();
    private final TransactionManager transactions = new SpringTransactionManager(database.transactions);
    private final ConnectionProvider connections = new SpringDataSourceConnectionProvider(database.dataSource);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void acceptsTheWiringOfTheApplicationAndLeavesNothing() {
        OneTransaction check = check(transactions, connections);
        assertThatCode(check::afterSingletonsInstantiated).doesNotThrowAnyException();
        assertThatCode(check::afterSingletonsInstantiated).doesNotThrowAnyException();
        assertThat(events()).isZero();
    }

    @Test
    void refusesACommandBusWithoutTransactions() {
        assertThatThrownBy(check(NoTransactionManager.INSTANCE, connections)::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("command bus works outside of the application's transactions");
        assertThat(events()).isZero();
    }

    @Test
    void refusesAnEventStoreOnConnectionsOfItsOwn() {
        ConnectionProvider others = new DataSourceConnectionProvider(database.dataSource);
        assertThatThrownBy(check(transactions, others)::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("event store works on a connection of its own");
        assertThat(events()).isZero();
    }

    private OneTransaction check(TransactionManager axons, ConnectionProvider itsConnections) {
        EventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(itsConnections)
                .transactionManager(axons)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(EventSchema.builder()
                        .eventTable("event")
                        .aggregateIdentifierColumn("stream")
                        .sequenceNumberColumn("sequence")
                        .build())
                .build();
        Configuration axon = new EventStoreConfiguration().axon(engine, axons, serializer, List.of(), List.of());
        axon.start();
        return new OneTransaction(axon, engine, database.jdbc);
    }

    private long events() {
        Long events = database.jdbc.queryForObject("select count(*) from event", Long.class);
        return events == null ? -1 : events;
    }
}
