package org.marot.web.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a projection again from the event store, beside the live table, while bookings and reading go on. The bulk is
 * read in settled stretches; only the last events are applied while the live consumers wait, and then the tables change
 * places. One that is killed leaves nothing that the next one does not clear away.
 */
final class Rebuild<R> {
    private static final int KIND = 0x6d72;
    private static final int SMALL_REST = 2_000;
    private static final int TRIES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Projector<R> projector;
    private final StoreReader store;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;
    private final TableCopy copy;
    private final Letters letters;
    private final Digestion<R> digestion;
    private long done;
    private long events;

    /** @param own one connection, for this rebuild alone */
    Rebuild(Projector<R> projector, SingleConnectionDataSource own, StoreReader store) {
        this.projector = projector;
        this.store = store;
        database = new JdbcTemplate(own);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(own);
        transaction = new TransactionTemplate(transactions);
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        copy = new TableCopy(database, projector.table().name());
        letters = new Letters(database, projector.name() + " (rebuild)");
        digestion = new Digestion<>(projector, database, copy.name(), letters);
    }

    Rebuilt run() {
        long started = System.nanoTime();
        begin();
        catchUp();
        copy.index(store);
        catchUp();
        finish();
        return new Rebuilt(projector.name(), events, (System.nanoTime() - started) / 1_000_000);
    }

    private void begin() {
        database.execute("set application_name = 'marot-rebuild'; set synchronous_commit = off");
        database.execute("set statement_timeout = 0; set lock_timeout = '3s'");
        if (!Boolean.TRUE.equals(database.queryForObject(
                "select pg_try_advisory_lock(?, hashtext(?))", Boolean.class, KIND, projector.name()))) {
            throw new Refused(Refused.Kind.TAKEN, List.of(Violation.of("rebuild-under-way")));
        }
        letters.removeThoseWithPosition();
        copy.create();
    }

    /** Applies all that is settled, until only little is not. */
    private void catchUp() {
        long before;
        do {
            before = done;
            long settled = new Settled(database).position(PATIENCE);
            store.read(done, settled, batch -> transaction.executeWithoutResult(status -> apply(batch)));
            done = settled;
        } while (done - before > SMALL_REST);
    }

    private void finish() {
        for (int tries = 1; ; tries++) {
            long before = events;
            try {
                transaction.executeWithoutResult(status -> swap());
                return;
            } catch (DataAccessException e) {
                // Somebody reads the live table for long; meanwhile the others shall not wait behind us.
                if (tries == TRIES || !DataFaults.isLock(e)) {
                    throw e;
                }
            }
            events = before;
            catchUp();
        }
    }

    private void swap() {
        new Gate(database, projector.name()).holdAlone();
        List<Long> above = new ArrayList<>();
        store.read(done, Long.MAX_VALUE, batch -> {
            apply(batch);
            batch.forEach(event -> above.add(event.position()));
        });
        copy.swap();
        new Inbox(database, projector.name()).replace(done, above);
        new Letters(database, projector.name()).removeThoseWithPosition();
        letters.rename(projector.name());
        database.update("update projection set needs_rebuild = false where name = ?", projector.name());
    }

    private void apply(List<Incoming> batch) {
        try {
            savepoint.executeWithoutResult(status -> digestion.digest(batch));
        } catch (DataAccessException e) {
            if (!DataFaults.isOne(e)) {
                throw e;
            }
            digestion.digestOneByOne(batch, savepoint);
        }
        events += batch.size();
    }
}
