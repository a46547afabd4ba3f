package org.marot.web.projection;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.marot.stream.StoredEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads the event store in batches, and parses one while the one before it is being applied. */
final class StoreReader implements AutoCloseable {
    private static final int BATCH = 4_000;
    private final JdbcTemplate store;
    private final ExecutorService ahead =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "marot-rebuild-reader"));

    /** @param own one connection, for this reader alone */
    StoreReader(SingleConnectionDataSource own) {
        store = new JdbcTemplate(own);
        store.execute("set application_name = 'marot-rebuild-reader'; set statement_timeout = 0");
    }

    /** Hands out all that is visible after a position and up to another, in the order of the store. */
    void read(long after, long to, Consumer<List<Incoming>> use) {
        CompletableFuture<List<Incoming>> next = start(after, to);
        for (List<Incoming> batch = end(next); !batch.isEmpty(); batch = end(next)) {
            next = start(Objects.requireNonNull(batch.get(batch.size() - 1).position()), to);
            use.accept(batch);
        }
    }

    /** Lends connection and thread out, between readings. */
    CompletableFuture<Void> lend(Consumer<JdbcTemplate> use) {
        return CompletableFuture.runAsync(() -> use.accept(store), ahead);
    }

    private CompletableFuture<List<Incoming>> start(long after, long to) {
        return CompletableFuture.supplyAsync(() -> batch(after, to), ahead);
    }

    private static List<Incoming> end(CompletableFuture<List<Incoming>> batch) {
        try {
            return batch.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private List<Incoming> batch(long after, long to) {
        return store.query(
                "select " + StoredEvent.COLUMNS
                        + " from event where position > ? and position <= ? order by position limit ?",
                (row, number) -> Incoming.of(StoredEvent.read(row)),
                after,
                to,
                BATCH);
    }

    /** Ends the thread; the connection is its owner's. */
    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
