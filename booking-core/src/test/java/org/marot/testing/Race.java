package org.marot.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many threads that start at one instant; no outcome is swallowed. */
public final class Race {
    /** What one runner got: a value or a failure. */
    public record Outcome<T>(
            @Nullable T valueOrNull, @Nullable Throwable failure) {
        public boolean succeeded() {
            return failure == null;
        }

        /** @throws AssertionError when there was a failure */
        public T value() {
            if (valueOrNull == null) {
                throw new AssertionError("no value", failure);
            }
            return valueOrNull;
        }
    }

    private Race() {}

    /** Runs {@code step} with 0 to {@code runners} - 1 at once and waits two minutes at most. */
    public static <T> List<Outcome<T>> run(int runners, IntFunction<T> step) {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            CountDownLatch ready = new CountDownLatch(runners);
            CountDownLatch go = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                int runner = i;
                running.add(threads.submit(() -> {
                    ready.countDown();
                    go.await();
                    return step.apply(runner);
                }));
            }
            ready.await();
            go.countDown();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(outcomeOf(one));
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the race was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcomeOf(Future<T> one) throws InterruptedException {
        try {
            return new Outcome<>(one.get(2, TimeUnit.MINUTES), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("a runner did not finish", e);
        }
    }
}
