package org.marot.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.marot.web.projection.Positions;
import org.marot.web.projection.Rebuilds;
import org.marot.web.projection.Rebuilt;

/** Makes the planning's table again from a large store while bookings come in, and compares it with the live one. */
final class RebuildBench {
    static final Set<String> OPTIONS = Set.of("events", "rate");
    private static final String PROJECTION = "availability";
    private static final long WANTED = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Options options;
    private final PrintStream out;

    RebuildBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether the aim was reached */
    boolean run() throws Exception {
        try (MeasuredTown town = MeasuredTown.open(out, true)) {
            Workplace place = town.place();
            WebNode node = town.node();
            town.fill(options.number("events", 200_000));
            place.run("analyze");
            settle(place, node);
            warmUp(node);
            Rebuilt rebuilt = underLoad(node, town.rooms());
            settle(place, node);
            place.run("create table rebuilt_under_load as table availability");
            Rebuilt atRest = node.bean(Rebuilds.class).rebuild(PROJECTION).orElseThrow();
            String different = place.ask("select count(*) from ((table availability except table rebuilt_under_load)"
                    + " union all (table rebuilt_under_load except table availability)) as different");
            boolean equal = different.equals("0")
                    && place.ask("select count(*) from availability")
                            .equals(place.ask("select count(distinct stream) from event"));
            out.printf(
                    "under load: %d events, %d a second; at rest: %d events, %d a second; aim %d; rows equal: %s%n",
                    rebuilt.events(),
                    rebuilt.eventsPerSecond(),
                    atRest.events(),
                    atRest.eventsPerSecond(),
                    WANTED,
                    equal ? "yes" : "NO, " + different + " differ");
            return equal && rebuilt.eventsPerSecond() >= WANTED;
        }
    }

    /** The compiler needs as many events as a rebuild has. */
    private static void warmUp(WebNode node) {
        Rebuilt unmeasured = node.bean(Rebuilds.class).rebuild(PROJECTION).orElseThrow();
        if (unmeasured.events() == 0) {
            throw new IllegalStateException("there is nothing to rebuild from");
        }
    }

    private Rebuilt underLoad(WebNode node, Rooms rooms) throws Exception {
        AtomicBoolean rebuilding = new AtomicBoolean(true);
        AtomicLong booked = new AtomicLong();
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            CommandBooker booker = new CommandBooker(node.reservations(), node.clock(), 1);
            long pause = TimeUnit.SECONDS.toNanos(1) / options.number("rate", 50);
            for (long next = System.nanoTime(); rebuilding.get(); next += pause) {
                booker.book(rooms.next());
                booked.incrementAndGet();
                LockSupport.parkNanos(next + pause - System.nanoTime());
            }
        });
        try {
            return node.bean(Rebuilds.class).rebuild(PROJECTION).orElseThrow();
        } finally {
            rebuilding.set(false);
            load.join();
            out.printf("%d bookings came in meanwhile%n", booked.get());
            if (booked.get() == 0) {
                throw new IllegalStateException("nothing was booked during the rebuild: it proves nothing");
            }
        }
    }

    /** Until the live table has everything. */
    private static void settle(Workplace place, WebNode node) {
        long newest = Long.parseLong(place.ask("select coalesce(max(position), 0) from event"));
        for (String projection : List.of(PROJECTION, "reservations")) {
            if (!node.bean(Positions.class).await(projection, newest, PATIENCE)) {
                throw new IllegalStateException(projection + " did not catch up");
            }
        }
    }
}
