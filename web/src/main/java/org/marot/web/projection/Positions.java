package org.marot.web.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets a reader wait until a table has reached what the reader has just written. */
@Component
public class Positions {
    /** When another process does the work nobody here tells, so the database is asked. */
    private static final Duration ASK_AGAIN = Duration.ofMillis(15);

    private final JdbcTemplate database;
    private final ConcurrentHashMap<Awaited, Set<CountDownLatch>> waiting = new ConcurrentHashMap<>();

    public Positions(DataSource dataSource) {
        database = new JdbcTemplate(dataSource);
    }

    private record Awaited(String projection, long position) {}

    /**
     * Waits for the event at this position.
     *
     * @return whether the projection has handled it; false when the time was too short
     */
    public boolean await(String projection, long position, Duration timeout) {
        Awaited awaited = new Awaited(projection, position);
        CountDownLatch arrival = new CountDownLatch(1);
        waiting.compute(awaited, (key, latches) -> {
            Set<CountDownLatch> all = latches == null ? ConcurrentHashMap.newKeySet() : latches;
            all.add(arrival);
            return all;
        });
        try {
            return await(awaited, arrival, System.nanoTime() + timeout.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.computeIfPresent(awaited, (key, latches) -> {
                latches.remove(arrival);
                return latches.isEmpty() ? null : latches;
            });
        }
    }

    private boolean await(Awaited awaited, CountDownLatch arrival, long deadline) throws InterruptedException {
        Inbox inbox = new Inbox(database, awaited.projection());
        while (!inbox.contains(awaited.position())) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            if (arrival.await(Math.min(left, ASK_AGAIN.toNanos()), TimeUnit.NANOSECONDS)) {
                return true;
            }
        }
        return true;
    }

    /** To be called after the commit. */
    void arrived(String projection, Collection<Long> positions) {
        for (Long position : positions) {
            waiting.getOrDefault(new Awaited(projection, position), Set.of()).forEach(CountDownLatch::countDown);
        }
    }
}
