package org.marot.web.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One projection at work on its live table. Each batch of records is one transaction, with its offsets. */
final class Projection<R> {
    private final Projector<R> projector;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;
    private final Digestion<R> digestion;
    final Gate gate;
    final Inbox inbox;
    final Letters letters;
    /** By partition, up to where the consumer has come; read and written by it alone. */
    private final Map<Integer, Long> reached = new HashMap<>();

    /** An event was set aside, here or before this process began; read and written by the one consumer. */
    private boolean somethingAside = true;

    Projection(Projector<R> projector, DataSource dataSource, PlatformTransactionManager transactions) {
        this.projector = projector;
        database = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        gate = new Gate(database, projector.name());
        inbox = new Inbox(database, projector.name());
        letters = new Letters(database, projector.name());
        digestion = new Digestion<>(projector, database, projector.table().name(), letters);
    }

    String name() {
        return projector.name();
    }

    Projector<R> projector() {
        return projector;
    }

    /** What tries dead letters again. */
    Retry<R> retry() {
        return new Retry<>(gate, letters, digestion, transaction, savepoint);
    }

    void compact(long settled) {
        new Compaction(database, transaction, name()).run(settled);
    }

    void register() {
        database.update("insert into projection (name) values (?) on conflict do nothing", name());
    }

    Standing standing() {
        return Standing.of(database, name());
    }

    ProjectionStatus status(Instant now) {
        return ProjectionStatus.of(database, name(), now);
    }

    /** Where to read on in these partitions, which the consumer does then. */
    Map<Integer, Long> readOn(Standing standing, Set<Integer> partitions) {
        Map<Integer, Long> offsets = standing.offsets(database, name());
        reached.clear();
        partitions.forEach(partition -> reached.put(partition, offsets.getOrDefault(partition, 0L)));
        return Map.copyOf(reached);
    }

    /**
     * Whether the database stands where the consumer has come. When PostgreSQL crashes under a living consumer, the last
     * commits, which do not wait for the disk, are forgotten: they must be read again.
     */
    boolean isWhereItWas(Standing standing) {
        Map<Integer, Long> offsets = standing.offsets(database, name());
        return reached.entrySet().stream()
                .allMatch(each -> offsets.getOrDefault(each.getKey(), 0L).equals(each.getValue()));
    }

    /**
     * Handles a batch and remembers where to read on.
     *
     * @return false when the topic is another one by now, or the database has forgotten what was done: nothing was done
     *     now, ask where to read on
     */
    boolean handle(List<Incoming> batch, Map<Integer, Long> nextOffsets, long generation) {
        boolean handled = handleOrIsolate(batch, nextOffsets, generation);
        if (handled) {
            reached.putAll(nextOffsets);
        }
        if (somethingAside) {
            // a topic that lost its end may bring a stream's later events first
            letters.overtaken().forEach(retry()::retry);
            somethingAside = false;
        }
        return handled;
    }

    private boolean handleOrIsolate(List<Incoming> batch, Map<Integer, Long> nextOffsets, long generation) {
        try {
            return handle(batch, nextOffsets, generation, false);
        } catch (DataAccessException e) {
            if (!DataFaults.isOne(e)) {
                throw e;
            }
            return handle(batch, nextOffsets, generation, true);
        }
    }

    private boolean handle(List<Incoming> batch, Map<Integer, Long> nextOffsets, long generation, boolean oneByOne) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            gate.share();
            Standing standing = standing();
            if (standing.generation() != generation || !isWhereItWas(standing)) {
                return false;
            }
            List<Incoming> fresh = fresh(batch, standing.floor());
            int aside = oneByOne ? digestion.digestOneByOne(fresh, savepoint) : digestion.digest(fresh);
            somethingAside |= aside > 0;
            standing.saveOffsets(database, name(), nextOffsets);
            return true;
        }));
    }

    private List<Incoming> fresh(List<Incoming> batch, long floor) {
        Set<Long> admitted = inbox.admit(
                batch.stream().map(Incoming::position).filter(Objects::nonNull).toList(), floor);
        List<Incoming> fresh = new ArrayList<>();
        for (Incoming incoming : batch) {
            Long position = incoming.position();
            if (position == null || admitted.remove(position)) {
                fresh.add(incoming);
            }
        }
        return fresh;
    }
}
