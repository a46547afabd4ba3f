package org.marot.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.testing.CoreDatabase;
import org.springframework.transaction.TransactionSystemException;

class EndOfTransactionTest {
    private static final class Notes {
        private final List<String> lines = new ArrayList<>();
    }

    private final CoreDatabase database = new CoreDatabase();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void begin() {
        database.jdbc.execute("create table noted (line text)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasGatheredIsDoneOnceAndLast() {
        database.inTransaction.executeWithoutResult(status -> {
            note("one");
            note("two");
            assertThat(done).isEmpty();
        });

        assertThat(done).containsExactly("one", "two");
        assertThat(noted()).isEqualTo(2);
    }

    static List<RuntimeException> failures() {
        return List.of(new IllegalArgumentException("wrong"), new TransactionSystemException("cut off"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void itsFailureRollsBackAndIsForgottenByTheNextTransaction(RuntimeException failure) {
        assertThatThrownBy(() -> database.inTransaction.executeWithoutResult(status -> {
                    note("lost");
                    database.jdbc.update("insert into noted values ('lost too')");
                    EndOfTransaction.gather(StringBuilder.class, StringBuilder::new, any -> {
                        throw failure;
                    });
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(noted()).isZero();

        done.clear();
        database.inTransaction.executeWithoutResult(status -> note("kept"));
        assertThat(done).containsExactly("kept");
        assertThat(noted()).isEqualTo(1);
    }

    private void note(String line) {
        EndOfTransaction.gather(Notes.class, Notes::new, all -> {
                    for (String one : all.lines) {
                        database.jdbc.update("insert into noted values (?)", one);
                        done.add(one);
                    }
                })
                .lines
                .add(line);
    }

    private int noted() {
        Integer count = database.jdbc.queryForObject("select count(*) from noted", Integer.class);
        return count == null ? -1 : count;
    }
}
