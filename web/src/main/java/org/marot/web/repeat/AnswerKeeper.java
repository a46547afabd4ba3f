package org.marot.web.repeat;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes answers down behind the callers' backs, many in one transaction, so that nobody waits for it. */
@Component
class AnswerKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerKeeper.class);
    private static final int AT_ONCE = 500;
    private static final int WAITING = 50_000;
    /** Until it is written, an answer is found in memory; waiting for more makes fewer transactions. */
    private static final int GATHER_MILLIS = 20;

    /** A request that was announced has its row already, and one that was carried out by two nodes has its answer. */
    private static final String WRITE =
            "insert into repeated_request as kept (id, fingerprint, node, at, status, answer)"
                    + " values (?, ?, ?, now(), ?, ?)"
                    + " on conflict (id) do update set status = excluded.status, answer = excluded.answer"
                    + " where kept.status is null";

    private static final int[] TYPES = {Types.OTHER, Types.BINARY, Types.OTHER, Types.SMALLINT, Types.BINARY};
    private final BlockingQueue<Kept> queue = new LinkedBlockingQueue<>(WAITING);
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final SealedAnswers sealed;
    private final WebNode node;
    private volatile boolean running;
    private Thread thread = new Thread();

    AnswerKeeper(JdbcTemplate database, TransactionTemplate transaction, SealedAnswers sealed, WebNode node) {
        this.database = database;
        this.transaction = transaction;
        this.sealed = sealed;
        this.node = node;
    }

    /** {@code done} is run once the answer can be found in the database, or never will be. */
    void keep(UUID request, byte[] fingerprint, Answer answer, Runnable done) {
        if (!running || !queue.offer(new Kept(request, fingerprint, answer, done))) {
            done.run();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::work, "answer-keeper");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        List<Kept> batch = new ArrayList<>(AT_ONCE);
        while (running || !queue.isEmpty()) {
            try {
                Kept first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                    queue.drainTo(batch, AT_ONCE - 1);
                    write(batch);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("{} answers could not be kept for their repetition: {}", batch.size(), e.getMessage());
            } finally {
                batch.forEach(kept -> kept.done().run());
                batch.clear();
            }
        }
    }

    private void write(List<Kept> batch) {
        List<Object[]> rows = batch.stream()
                .map(kept -> new Object[] {
                    kept.request(),
                    kept.fingerprint(),
                    node.id(),
                    kept.answer().status(),
                    sealed.seal(kept.request(), kept.answer().packed())
                })
                .toList();
        transaction.executeWithoutResult(status -> {
            database.execute("set local synchronous_commit = off");
            database.batchUpdate(WRITE, rows, TYPES);
        });
    }

    private record Kept(UUID request, byte[] fingerprint, Answer answer, Runnable done) {}
}
