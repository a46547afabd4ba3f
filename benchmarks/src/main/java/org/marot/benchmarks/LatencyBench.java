package org.marot.benchmarks;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * From the 201 of a booking to its row in the table behind the planning, at a steady rate, all in one process. Each client
 * books, then asks the table every half millisecond.
 */
final class LatencyBench {
    static final Set<String> OPTIONS = Set.of("seconds", "rate", "warm-up");
    private static final int CLIENTS = 16;
    private static final int ACCOUNTS = 4;
    private static final long GIVE_UP_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long ASK_AGAIN_NANOS = 500_000;
    private static final double WANTED_P50 = 50;
    private static final double WANTED_P99 = 250;

    private final Options options;
    private final PrintStream out;

    LatencyBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether the aim was reached */
    boolean run() throws Exception {
        try (MeasuredTown town = MeasuredTown.open(out, true)) {
            List<String> tokens = town.newTokens(ACCOUNTS);
            steady(town, tokens, options.number("warm-up", 30));
            long[] nanos = steady(town, tokens, options.number("seconds", 60));
            Figures figures = Figures.of(nanos, options.number("seconds", 60), new ProcessorTime(0, 0));
            boolean reached = figures.p50Millis() < WANTED_P50 && figures.p99Millis() < WANTED_P99;
            out.printf(
                    "%d bookings, %.1f a second: from the answer to the row p50 %.1f ms, p99 %.1f ms, longest %.1f ms;"
                            + " aim %.0f and %.0f ms: %s%n",
                    nanos.length,
                    figures.perSecond(),
                    figures.p50Millis(),
                    figures.p99Millis(),
                    Arrays.stream(nanos).max().orElse(0) / 1e6,
                    WANTED_P50,
                    WANTED_P99,
                    reached ? "reached" : "MISSED");
            return reached;
        }
    }

    private long[] steady(MeasuredTown town, List<String> tokens, int seconds) throws Exception {
        int bookings = options.number("rate", 50) * seconds;
        long gap = TimeUnit.SECONDS.toNanos(1) / options.number("rate", 50);
        long began = System.nanoTime();
        AtomicLong next = new AtomicLong();
        long[] nanos = new long[bookings];
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String token = tokens.get(client % tokens.size());
                running.add(threads.submit(() -> {
                    try (HttpBooker booker = new HttpBooker(town.node().port(), token);
                            Connection connection = town.place().database().connect()) {
                        for (long number = next.getAndIncrement(); number < bookings; number = next.getAndIncrement()) {
                            LockSupport.parkNanos(began + number * gap - System.nanoTime());
                            nanos[(int) number] =
                                    one(booker, connection, town.rooms().next());
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get(seconds + 120L, TimeUnit.SECONDS);
            }
            return nanos;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long one(HttpBooker booker, Connection connection, Rooms.Slot slot) throws Exception {
        String answer = booker.book(slot, RawBooker.random().toString());
        long answered = System.nanoTime();
        int at = answer.indexOf("\"id\":\"") + 6;
        UUID id = UUID.fromString(answer.substring(at, at + 36));
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from availability where reservation = ?")) {
            query.setObject(1, id);
            while (true) {
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        return System.nanoTime() - answered;
                    }
                }
                if (System.nanoTime() - answered > GIVE_UP_NANOS) {
                    throw new IllegalStateException("a booking did not reach the planning");
                }
                LockSupport.parkNanos(ASK_AGAIN_NANOS);
            }
        }
    }
}
