package org.marot.notifications.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sends the postman out every second. */
final class DeliveryRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRounds.class);
    private static final int SECONDS_TO_FINISH = 30;

    private final Postman postman;
    private @Nullable ScheduledExecutorService clockwork;

    DeliveryRounds(Postman postman) {
        this.postman = postman;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "marot-postman"));
        clockwork = started;
        var unused = started.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            postman.deliverDue();
        } catch (RuntimeException problem) {
            LOG.warn("The round was broken off, the next one follows: {}", problem.toString());
        }
    }

    /** Lets the mail that is being handed over come to its end. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = clockwork;
        clockwork = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
