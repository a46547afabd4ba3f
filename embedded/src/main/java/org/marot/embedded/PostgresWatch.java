package org.marot.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it dies under a living Marot: its clients then only need to try again. */
final class PostgresWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);

    private final Postmaster postmaster;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "postgres-watch");
        thread.setDaemon(true);
        return thread;
    });

    PostgresWatch(Postmaster postmaster) {
        this.postmaster = postmaster;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (!postmaster.isRunning()) {
                LOG.error("PostgreSQL has stopped by itself. Starting it again.");
                if (!postmaster.start()) {
                    LOG.error("PostgreSQL's port is in use by another program; trying again.");
                }
            }
        } catch (RuntimeException e) {
            LOG.error("PostgreSQL could not be started again; trying on.", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("The watch over PostgreSQL does not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
