package org.marot.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every few seconds whether the broker has met a fault, and then has it started again. */
final class KafkaWatch implements AutoCloseable {
    private static final int SECONDS = 5;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kafka-watch");
        thread.setDaemon(true);
        return thread;
    });

    KafkaWatch(Runnable restart) {
        clock.scheduleWithFixedDelay(
                () -> {
                    if (KafkaFault.last() != null) {
                        restart.run();
                    }
                },
                SECONDS,
                SECONDS,
                TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
