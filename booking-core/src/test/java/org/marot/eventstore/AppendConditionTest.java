package org.marot.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.testing.CoreDatabase;

/** The condition is a row that is written once or not at all, as a claim is. */
class AppendConditionTest {
    private final CoreDatabase database = new CoreDatabase();
    private final EventStorageEngine store = new EventStoreConfiguration()
            .eventStorageEngine(
                    database.dataSource,
                    database.jdbc,
                    new SpringTransactionManager(database.transactions),
                    Jackson3Serializer.builder().build());

    private int asked;

    @BeforeEach
    void makeTheFunction() {
        database.jdbc.execute("create table taken (what text primary key)");
        database.jdbc.execute("create function take(wanted text) returns boolean language plpgsql as $$"
                + " begin insert into taken values (wanted) on conflict do nothing; return found; end $$");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void writesTheEventAndWhatTheConditionWrites() {
        database.inTransaction.executeWithoutResult(status -> {
            AppendCondition.forNextEvent(taking("desk", () -> {}));
            append("a", 0);
        });
        assertThat(counts()).containsExactly(1, 1);
        assertThat(asked).isZero();
    }

    @Test
    void endsWithTheAnswerOfAConditionThatDoesNotHold() {
        database.jdbc.update("insert into taken values ('desk')");
        assertThatThrownBy(() -> database.inTransaction.executeWithoutResult(status -> {
                    AppendCondition.forNextEvent(taking("desk", () -> {
                        throw new IllegalArgumentException("taken");
                    }));
                    append("a", 0);
                }))
                .hasMessage("taken");
        assertThat(counts()).containsExactly(0, 1);
        assertThat(asked).isOne();
    }

    @Test
    void writesTheEventWhenItWasMadeToHoldInAnotherWay() {
        database.jdbc.update("insert into taken values ('desk')");
        database.inTransaction.executeWithoutResult(status -> {
            AppendCondition.forNextEvent(taking("desk", () -> database.jdbc.update("insert into taken values ('b')")));
            append("a", 0);
        });
        assertThat(counts()).containsExactly(1, 2);
    }

    @Test
    void isForOneEventOnly() {
        database.inTransaction.executeWithoutResult(status -> {
            AppendCondition.forNextEvent(taking("desk", () -> {}));
            append("a", 0);
            append("a", 1);
        });
        assertThat(counts()).containsExactly(2, 1);
        assertThat(asked).isZero();
    }

    @Test
    void failsTheTransactionThatAppendsNoEvent() {
        assertThatThrownBy(() -> database.inTransaction.executeWithoutResult(
                        status -> AppendCondition.forNextEvent(taking("desk", () -> {}))))
                .hasMessage("a condition for an event, and no event");
        assertThat(counts()).containsExactly(0, 0);
    }

    @Test
    void leavesNothingForTheNextTransaction() {
        database.inTransaction.executeWithoutResult(status -> {
            AppendCondition.forNextEvent(taking("desk", () -> {}));
            status.setRollbackOnly();
        });
        database.inTransaction.executeWithoutResult(status -> append("a", 0));
        assertThat(counts()).containsExactly(1, 0);
    }

    private AppendCondition taking(String what, Runnable otherwise) {
        return new AppendCondition() {
            @Override
            public String sql() {
                return "take(?)";
            }

            @Override
            public void fill(PreparedStatement statement, int first) throws SQLException {
                statement.setString(first, what);
            }

            @Override
            public void otherwise() {
                asked++;
                otherwise.run();
            }
        };
    }

    private void append(String stream, long sequence) {
        store.appendEvents(List.of(new GenericDomainEventMessage<>("probe", stream, sequence, "happened")));
    }

    private List<Integer> counts() {
        return List.of(count("event"), count("taken"));
    }

    private int count(String table) {
        Integer rows = database.jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? -1 : rows;
    }
}
