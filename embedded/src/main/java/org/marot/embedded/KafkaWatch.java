package org.marot.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks every few seconds whether the broker serves, and has it started again when it does not. */
final class KafkaWatch implements AutoCloseable {
    static final String SILENT = "its group coordinator does not answer";
    private static final long MILLIS = 5_000;
    private static final int TRIES = 3;

    private final BooleanSupplier coordinatorAnswers;
    private final Consumer<String> restart;
    private int silences;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kafka-watch");
        thread.setDaemon(true);
        return thread;
    });

    KafkaWatch(BooleanSupplier coordinatorAnswers, Consumer<String> restart) {
        this(coordinatorAnswers, restart, MILLIS);
    }

    /** @param restart told the reason */
    KafkaWatch(BooleanSupplier coordinatorAnswers, Consumer<String> restart, long everyMillis) {
        this.coordinatorAnswers = coordinatorAnswers;
        this.restart = restart;
        var unused = clock.scheduleWithFixedDelay(this::look, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    private void look() {
        String fault = KafkaFault.last();
        if (fault != null) {
            silences = 0;
            restart.accept(fault);
        } else if (coordinatorAnswers.getAsBoolean()) {
            silences = 0;
        } else if (++silences == TRIES) {
            silences = 0;
            restart.accept(SILENT);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
