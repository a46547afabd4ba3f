package org.marot.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs, in the order of its start; closed the other way round, once, also while something is still starting. */
final class Closing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<CompletableFuture<? extends AutoCloseable>> running = new ArrayDeque<>();
    private boolean closed;

    /** Starts it in the background. */
    synchronized <T extends AutoCloseable> CompletableFuture<T> start(Supplier<T> start) {
        if (closed) {
            throw new IllegalStateException("Marot is stopping.");
        }
        CompletableFuture<T> starting = CompletableFuture.supplyAsync(start, work -> new Thread(work).start());
        running.push(starting);
        return starting;
    }

    synchronized <T extends AutoCloseable> T add(T started) {
        running.push(CompletableFuture.completedFuture(started));
        return started;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            close(running.pop());
        }
    }

    private static void close(CompletableFuture<? extends AutoCloseable> each) {
        AutoCloseable started;
        try {
            started = each.join();
        } catch (CompletionException neverStarted) {
            return;
        }
        try {
            started.close();
        } catch (Exception e) {
            LOG.warn("{} did not close cleanly.", started, e);
        }
    }
}
