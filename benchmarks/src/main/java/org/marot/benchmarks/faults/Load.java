package org.marot.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** All visitors at work at once, until they are called off. */
final class Load implements AutoCloseable {
    private static final int LAST_ANSWER_SECONDS = 60;

    private final ExecutorService threads;
    private final List<Visitor> visitors;
    private final List<Future<?>> visits = new ArrayList<>();
    private AtomicBoolean open = new AtomicBoolean();

    Load(List<Visitor> visitors) {
        this.visitors = visitors;
        threads = Executors.newFixedThreadPool(visitors.size());
    }

    void begin() {
        AtomicBoolean during = new AtomicBoolean(true);
        open = during;
        for (Visitor visitor : visitors) {
            visits.add(threads.submit(() -> {
                visitor.visit(during);
                return null;
            }));
        }
    }

    /** Nothing new is asked from now on; what is in flight is waited for. */
    void end() throws InterruptedException {
        open.set(false);
        try {
            for (Future<?> visit : visits) {
                visit.get(LAST_ANSWER_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a client failed", e);
        }
        visits.clear();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
