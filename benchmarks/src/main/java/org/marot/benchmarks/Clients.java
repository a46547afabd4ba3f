package org.marot.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many clients that book as fast as they are answered, for a while. The first failure ends the run. */
final class Clients {
    private final Rooms rooms;
    private final ProcessHandle postmaster;

    Clients(Rooms rooms, ProcessHandle postmaster) {
        this.postmaster = postmaster;
        this.rooms = rooms;
    }

    Figures run(List<Booker> bookers, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(bookers.size());
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<long[]>> running = new ArrayList<>();
            for (Booker booker : bookers) {
                running.add(threads.submit(() -> {
                    go.await();
                    return bookFor(booker, TimeUnit.SECONDS.toNanos(seconds));
                }));
            }
            ProcessorTime before = ProcessorTime.now(postmaster);
            long began = System.nanoTime();
            go.countDown();
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : running) {
                times.add(one.get(seconds + 60L, TimeUnit.SECONDS));
            }
            double took = (System.nanoTime() - began) / 1e9;
            return Figures.of(
                    times.stream().flatMapToLong(Arrays::stream).toArray(),
                    took,
                    ProcessorTime.now(postmaster).since(before));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("a client hangs", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] bookFor(Booker booker, long nanos) throws Exception {
        long[] times = new long[1024];
        int count = 0;
        long end = System.nanoTime() + nanos;
        for (long began = System.nanoTime(); began < end; count++) {
            booker.book(rooms.next());
            long now = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count] = now - began;
            began = now;
        }
        return Arrays.copyOf(times, count);
    }
}
